// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.MailServer;

/**
 * This server's line to the mail server. While it is down nothing is written to the database: mails keep their place,
 * and the pauses between tries grow here.
 */
@ApplicationScoped
public class MailLine {
    private static final Logger LOG = Logger.getLogger(MailLine.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Inject
    MailSettings settings;

    @Inject
    Dialer dialer;

    @Inject
    DefaultMailbox mailbox;

    @Inject
    Clock clock;

    private volatile @Nullable Trouble trouble;

    /** What is wrong since when, and when it is tried again. */
    private record Trouble(String text, Instant since, Duration pause, Instant until) {}

    MailServer server() {
        var now = trouble;
        return new MailServer(isThere(), now == null ? "" : now.text(), now == null ? null : now.since());
    }

    private boolean isThere() {
        return settings.isConfigured() || mailbox.isInUse();
    }

    /** Whether it makes sense to try. */
    boolean isReady() {
        var now = trouble;
        return isThere() && (now == null || !clock.instant().isBefore(now.until()));
    }

    /** Opens a connection; the caller closes it. */
    OpenLine open() throws MessagingException {
        try {
            return settings.isLocal() ? OpenLine.to(mailbox) : dialled(OpenLine.in(settings.session()));
        } catch (MessagingException | RuntimeException e) {
            fails(e);
            throw e instanceof MessagingException told ? told : new MessagingException(SmtpAnswer.said(e), e);
        }
    }

    private OpenLine dialled(OpenLine line) throws MessagingException {
        try {
            dialer.dial(line.transport());
        } catch (MessagingException | RuntimeException e) {
            line.close();
            throw e;
        }
        works();
        return line;
    }

    private synchronized void works() {
        if (trouble != null) {
            LOG.info("The mail server answers again");
            trouble = null;
        }
    }

    /** Notes that the line broke; one line in the log for each outage. */
    synchronized void fails(Exception e) {
        var now = clock.instant();
        var before = trouble;
        var said = SmtpAnswer.said(e);
        if (before == null) {
            LOG.warnf("No mail can be sent at the moment: %s", said);
        }
        var pause = before == null ? FIRST_PAUSE : longer(before.pause());
        trouble = new Trouble(said, before == null ? now : before.since(), pause, now.plus(pause));
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
