// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.MailServer;
import org.partnernetz.mail.Mails;
import org.partnernetz.mail.internal.Outbox.Times;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** Writes mails into the outbox and shows them to administrators; {@link Postman} sends them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultMails implements Mails {
    private static final Duration TRIED = Duration.ofDays(TRIED_DAYS);

    /** So many of the mails to many people become due within a second. */
    private static final int A_SECOND = 10;

    @Inject
    Outbox outbox;

    @Inject
    MailRepository mails;

    @Inject
    MailLine line;

    @Inject
    MailTest testing;

    @Inject
    Audit audit;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public boolean send(Letter letter) {
        var now = clock.instant();
        return outbox.add(letter, new Times(now, now, now.plus(TRIED))).isPresent();
    }

    @Override
    public int sendToMany(List<Letter> letters) {
        var now = clock.instant();
        var wanted = outbox.wanted(letters);
        for (var i = 0; i < wanted.size(); i++) {
            outbox.addToMany(wanted.get(i), new Times(now, now.plusSeconds(i / A_SECOND), now.plus(TRIED)));
        }
        return wanted.size();
    }

    @Override
    public Page<Mail> list(PageRequest page) {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return mails.list(acting.organisation().value(), page);
    }

    @Override
    public Mail.Opened open(UUID mail) {
        return mails.open(organisation(), mail).orElseThrow(NotFoundException::new);
    }

    @Override
    public void retry(UUID mail) {
        var now = clock.instant();
        if (!mails.retry(organisation(), mail, now, now.plus(TRIED))) {
            throw new NotFoundException();
        }
        audit.note("mail.retried", mail.toString());
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public MailServer server() {
        return line.server();
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Mail test(Locale language) {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotAllowedException();
        }
        if (!line.server().configured()) {
            throw new ConflictException("no-mail-server");
        }
        return testing.run(language);
    }

    /** An item is told to nobody else, not even that it is one. */
    private long organisation() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        return acting.organisation().value();
    }
}
