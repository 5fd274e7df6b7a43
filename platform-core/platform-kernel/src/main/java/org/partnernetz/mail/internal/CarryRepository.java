// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Mail;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/**
 * The state of mails while they are sent. A server claims a mail by moving its due time to the end of the attempt, in a
 * transaction of its own, before it says a word to the mail server. If it stops then, the mail is due again. The number
 * of the attempt keeps a late attempt from undoing the next one; only that a mail was sent is noted by whichever
 * attempt did it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CarryRepository {
    private static final String DUE = "select id, organisation_id from core.due_mails(:now, :most)";
    private static final String CLAIM = """
        update core.mail m set attempts = m.attempts + 1, due_at = :until
        from (select id from core.mail where id = :id and due_at <= :now for update skip locked) mine
        left join core.mail_secret s on s.mail_id = mine.id
        where m.id = mine.id
        returning m.id, m.attempts, m.recipient, m.language, m.subject, m.paragraphs, m.button, m.give_up_at,
                  coalesce(m.path, s.path) as path, s.token\
        """;
    private static final String SENT = """
        update core.mail set state = 'SENT', due_at = null, ended_at = :now, failure = ''
        where id = :id and state = 'WAITING'\
        """;
    private static final String KEEPS_NO_SECRET = "delete from core.mail_secret where mail_id = :id";
    private static final String AGAIN = """
        update core.mail set failure = :failure, due_at = :next
        where id = :id and attempts = :attempt and state = 'WAITING'\
        """;
    private static final String END = """
        update core.mail set state = :state, due_at = null, ended_at = :now, failure = :failure
        where id = :id and attempts = :attempt and state = 'WAITING'\
        """;
    private static final String GIVE_UP = """
        update core.mail set state = 'FAILED', due_at = null, ended_at = :now
        where organisation_id = :organisation and state = 'WAITING' and due_at <= :now and give_up_at <= :now\
        """;
    private static final String FORGET_TEXTS = """
        update core.mail set paragraphs = '{}', button = null, path = null
        where organisation_id = :organisation and ended_at < :limit and paragraphs <> '{}'\
        """;
    private static final String FORGET_SECRETS = """
        delete from core.mail_secret s using core.mail m
        where m.organisation_id = :organisation and m.ended_at < :limit and s.mail_id = m.id\
        """;
    private static final String PURGE =
            "delete from core.mail where organisation_id = :organisation and ended_at < :limit";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A mail whose time has come. */
    record Due(UUID id, long organisation) {}

    /**
     * A mail that this server has for a while.
     *
     * @param path where the button leads; null without one
     * @param token by which the recipient stops mails of its kind; null if it cannot be stopped
     */
    record Claimed(
            UUID id,
            int attempt,
            String to,
            String language,
            String subject,
            List<String> paragraphs,
            @Nullable String button,
            @Nullable String path,
            @Nullable String token,
            Instant giveUpAt) {

        static Claimed of(Row row) {
            return new Claimed(
                    row.uuid("id"),
                    row.count("attempts"),
                    row.text("recipient"),
                    row.text("language"),
                    row.text("subject"),
                    row.texts("paragraphs"),
                    row.textOrNull("button"),
                    row.textOrNull("path"),
                    row.textOrNull("token"),
                    row.instant("give_up_at"));
        }
    }

    /** The oldest first. Nobody needs to act. */
    List<Due> due(Instant now, int most) {
        return Sql.of(em.createNativeQuery(DUE, Tuple.class))
                .with("now", now)
                .with("most", most)
                .list(row -> new Due(row.uuid("id"), row.number("organisation_id")));
    }

    /** Claims a mail; empty if another server was faster. */
    Optional<Claimed> claim(UUID mail, Instant now, Instant until) {
        return Sql.of(em.createNativeQuery(CLAIM, Tuple.class))
                .with("id", mail)
                .with("now", now)
                .with("until", until)
                .first(Claimed::of);
    }

    /** Forgets the secrets of the mail, too. */
    void sent(Claimed mail, Instant now) {
        Sql.of(em.createNativeQuery(SENT))
                .with("id", mail.id())
                .with("now", now)
                .run();
        Sql.of(em.createNativeQuery(KEEPS_NO_SECRET)).with("id", mail.id()).run();
    }

    void again(Claimed mail, String failure, Instant next) {
        Sql.of(em.createNativeQuery(AGAIN))
                .with("id", mail.id())
                .with("attempt", mail.attempt())
                .with("failure", failure)
                .with("next", next)
                .run();
    }

    void end(Claimed mail, Mail.State state, String failure, Instant now) {
        Sql.of(em.createNativeQuery(END))
                .with("id", mail.id())
                .with("attempt", mail.attempt())
                .with("state", state.name())
                .with("failure", failure)
                .with("now", now)
                .run();
    }

    /** Ends what was tried for too long, or could not be tried at all. */
    int giveUp(long organisation, Instant now) {
        return Sql.of(em.createNativeQuery(GIVE_UP))
                .with("organisation", organisation)
                .with("now", now)
                .run();
    }

    /** Forgets the texts and secrets of mails that ended before then. */
    int forgetTexts(long organisation, Instant limit) {
        before(FORGET_SECRETS, organisation, limit);
        return before(FORGET_TEXTS, organisation, limit);
    }

    /** Forgets that there were mails. */
    int purge(long organisation, Instant limit) {
        return before(PURGE, organisation, limit);
    }

    private int before(String statement, long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(statement))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }
}
