// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.internal.CarryRepository.Claimed;
import org.partnernetz.mail.internal.Outbox.Times;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** A letter to whoever asks, sent while they wait. It is like any other mail, but claimed from the beginning. */
@ApplicationScoped
public class MailTest {

    @Inject
    Outbox outbox;

    @Inject
    MailRepository mails;

    @Inject
    CarryRepository carried;

    @Inject
    MailLine line;

    @Inject
    Courier courier;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    Mail run(Locale language) {
        var acting = tenant.required();
        var to = mails.ownAddress().orElseThrow(NotFoundException::new);
        var words = FrameWords.of(language.getLanguage());
        var letter = Letter.of("test", to, words.code())
                .to(acting.person())
                .about(words.testSubject())
                .says(words.testText());
        var now = clock.instant();
        var claimedUntil = now.plus(Courier.CLAIMED);
        var mail = outbox.add(letter, new Times(now, claimedUntil, now)).orElseThrow(NotFoundException::new);
        var organisation = organisations.find(acting.organisation()).orElseThrow(NotFoundException::new);
        asPlatform(organisation, () -> carry(mail, organisation));
        return mails.open(acting.organisation().value(), mail)
                .orElseThrow(NotFoundException::new)
                .mail();
    }

    private UUID carry(UUID mail, Organisation organisation) {
        var until = clock.instant().plus(Courier.CLAIMED);
        var claimed = carried.claim(mail, until, until).orElseThrow(NotFoundException::new);
        try (var open = line.open()) {
            courier.deliver(claimed, open, organisation);
        } catch (MessagingException e) {
            failed(claimed, e);
        }
        return mail;
    }

    private void failed(Claimed mail, MessagingException e) {
        carried.end(mail, Mail.State.FAILED, SmtpAnswer.said(e), clock.instant());
    }

    private void asPlatform(Organisation organisation, Callable<?> work) {
        try {
            tenant.callAs(SystemMember.of(organisation), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
