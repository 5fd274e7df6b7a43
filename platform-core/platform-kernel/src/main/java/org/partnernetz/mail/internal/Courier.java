// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.jboss.logging.Logger;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.internal.CarryRepository.Claimed;
import org.partnernetz.mail.internal.SmtpAnswer.Meaning;
import org.partnernetz.tenant.Organisation;

/** Hands one mail over to the mail server, outside any transaction, and notes what became of it. */
@ApplicationScoped
public class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);

    /** After the first failure, after the second, and so on; the last one again and again. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** Handing over takes six answers of the server, each within the time limit of the settings. */
    static final Duration CLAIMED = Duration.ofMinutes(5);

    private static final Duration HANDING_OVER = Duration.ofMinutes(3);

    @Inject
    CarryRepository mails;

    @Inject
    Composer composer;

    @Inject
    MailLine line;

    @Inject
    Clock clock;

    /**
     * Hands over a mail that was claimed just now.
     *
     * @return whether the connection can be used for the next one
     */
    boolean deliver(Claimed mail, OpenLine open, Organisation from) {
        var claimedUntil = clock.instant().plus(CLAIMED);
        OutgoingMessage message;
        try {
            message = composer.message(mail, open.session(), from);
        } catch (MessagingException | RuntimeException e) {
            LOG.warnf(e, "The mail %s cannot be made", mail.id());
            return note(mail, new SmtpAnswer(Meaning.LATER, SmtpAnswer.said(e)));
        }
        if (clock.instant().plus(HANDING_OVER).isAfter(claimedUntil)) {
            return true; // this server stood still, and soon the mail is another's
        }
        return handOver(mail, message, open);
    }

    private boolean handOver(Claimed mail, OutgoingMessage message, OpenLine open) {
        try {
            open.send(message);
        } catch (MessagingException e) {
            var answer = SmtpAnswer.of(e, message.isHandedOver());
            if (answer.meaning() == Meaning.LINE_LOST) {
                line.fails(e);
            }
            return note(mail, answer);
        }
        mails.sent(mail, clock.instant());
        return true;
    }

    private boolean note(Claimed mail, SmtpAnswer answer) {
        var now = clock.instant();
        var next = now.plus(PAUSES.get(Math.min(mail.attempt(), PAUSES.size()) - 1));
        if (answer.meaning() == Meaning.REFUSED) {
            mails.end(mail, Mail.State.REFUSED, answer.text(), now);
        } else if (next.isAfter(mail.giveUpAt())) {
            mails.end(mail, Mail.State.FAILED, answer.text(), now);
        } else {
            mails.again(mail, answer.text(), next);
        }
        return answer.meaning() != Meaning.LINE_LOST;
    }
}
