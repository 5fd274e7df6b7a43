// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.kernel.Digests;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mails;
import org.partnernetz.mail.internal.MailRepository.Limit;
import org.partnernetz.mail.internal.MailRepository.Queued;
import org.partnernetz.mail.internal.MailRepository.Room;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Takes letters of the acting organisation, in the running transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Outbox {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    MailRepository mails;

    @Inject
    TenantContext tenant;

    /** When a mail is written, when it may first be claimed, and until when it is tried. */
    record Times(Instant now, Instant due, Instant until) {}

    /** @return the mail's key; empty if the person does not want it */
    Optional<UUID> add(Letter letter, Times times) {
        var room = room(letter, times);
        if (room.unwanted()) {
            return Optional.empty();
        }
        if (!room.room()) {
            throw new ConflictException("too-many-mails");
        }
        return Optional.of(add(letter, times, false));
    }

    /** Those of many letters that their recipients want; the database is asked once. */
    List<Letter> wanted(List<Letter> letters) {
        letters.forEach(letter -> letter.check().orThrow());
        var unwanted = mails.unwanted(letters);
        return letters.stream().filter(letter -> !unwanted.contains(letter)).toList();
    }

    /** Adds one of many. */
    void addToMany(Letter letter, Times times) {
        add(letter, times, true);
    }

    private Room room(Letter letter, Times times) {
        letter.check().orThrow();
        var limit = new Limit(times.now().minus(Duration.ofHours(1)), Mails.HOURLY_MAX);
        return mails.room(organisation(), letter, limit);
    }

    private UUID add(Letter letter, Times times, boolean toMany) {
        var id = Keys.at(times.now());
        var token = letter.notice() == null ? null : token();
        var hash = token == null ? null : Digests.hex(token);
        mails.add(new Queued(id, organisation(), clean(letter), times, toMany, token, hash));
        return id;
    }

    private long organisation() {
        return tenant.required().organisation().value();
    }

    private static Letter clean(Letter letter) {
        return new Letter(
                letter.kind(),
                letter.to(),
                letter.person(),
                letter.language(),
                Clean.line(letter.subject()),
                letter.paragraphs().stream()
                        .map(Clean::lines)
                        .filter(Clean::shows)
                        .toList(),
                letter.button(),
                letter.notice());
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
