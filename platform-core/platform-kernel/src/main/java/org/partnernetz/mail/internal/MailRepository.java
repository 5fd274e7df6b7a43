// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.StopMail.Stoppable;
import org.partnernetz.mail.internal.Outbox.Times;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores mails in the caller's transaction, and shows them to administrators. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MailRepository {
    private static final PageKey KEY = new PageKey("mails", 2);

    /** Of the acting organisation; within the transaction of whoever writes the mail. */
    private static final String ROOM = """
        select core.mail_has_room(:organisation, :since, :most) as room,
               core.mail_is_unwanted(:person, :notice) as unwanted\
        """;

    private static final String UNWANTED = """
            select w.n as number
            from unnest(cast(:people as uuid[]), cast(:notices as text[])) with ordinality w (person, notice, n)
            where core.mail_is_unwanted(w.person, w.notice)\
            """;

    private static final String ADD = """
        insert into core.mail (id, organisation_id, person_id, kind, recipient, language, subject, paragraphs, button,
                               path, notice, token_hash, created_at, due_at, give_up_at, to_many)
        values (:id, :organisation, :person, :kind, :recipient, :language, :subject, cast(:paragraphs as text[]),
                :button, :path, :notice, :hash, :now, :due, :until, :many)\
        """;
    private static final String ADD_SECRET = """
        insert into core.mail_secret (mail_id, organisation_id, path, token)
        values (:id, :organisation, :path, :token)\
        """;
    private static final String LINE = """
        select m.id, m.kind, m.recipient, m.subject, m.state, m.created_at, m.ended_at, m.due_at, m.attempts,
               m.failure\
        """;
    static final String LIST = LINE + " from core.mail m where m.organisation_id = :organisation";
    static final String AFTER = " and (m.created_at, m.id) < (:at, :id)";
    static final String NEWEST_FIRST = " order by m.created_at desc, m.id desc limit :limit";
    private static final String ONE = LINE + """
        , m.language, m.paragraphs, m.button, m.path
        from core.mail m
        where m.organisation_id = :organisation and m.id = :id\
        """;
    private static final String RETRY = """
        update core.mail set state = 'WAITING', due_at = :now, give_up_at = :until, ended_at = null
        where organisation_id = :organisation and id = :id and state in ('REFUSED', 'FAILED')
          and paragraphs <> '{}'\
        """;
    private static final String STOP = "select notice, organisation, unwanted from core.stop_mail(:hash, :stopped)";
    private static final String OWN_ADDRESS = "select own.email from core.own_email() own (email)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /**
     * A mail on its way into the outbox.
     *
     * @param toMany whether it is one of many that say the same
     * @param token by which mails of its kind are stopped; null if they are not
     */
    record Queued(
            UUID id,
            long organisation,
            Letter letter,
            Times times,
            boolean toMany,
            @Nullable String token,
            @Nullable String tokenHash) {}

    /** Whether a mail may be added. */
    record Room(boolean room, boolean unwanted) {}

    Room room(long organisation, Letter letter, Limit limit) {
        return Sql.of(em.createNativeQuery(ROOM, Tuple.class))
                .with("organisation", organisation)
                .with("since", limit.since())
                .with("most", limit.most())
                .withOrNull(
                        "person",
                        letter.person() == null ? null : letter.person().value(),
                        UUID.class)
                .withOrNull("notice", letter.notice(), String.class)
                .one(row -> new Room(row.flag("room"), row.flag("unwanted")));
    }

    /** Those of many letters that people have stopped. */
    Set<Letter> unwanted(List<Letter> letters) {
        var stoppable = letters.stream()
                .filter(letter -> letter.person() != null && letter.notice() != null)
                .toList();
        if (stoppable.isEmpty()) {
            return Set.of();
        }
        return Sql.of(em.createNativeQuery(UNWANTED, Tuple.class))
                .with(
                        "people",
                        stoppable.stream()
                                .map(letter -> String.valueOf(letter.person()))
                                .toList())
                .with(
                        "notices",
                        stoppable.stream()
                                .map(letter -> String.valueOf(letter.notice()))
                                .toList())
                .list(row -> stoppable.get(row.count("number") - 1))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** So many since then. */
    record Limit(Instant since, int most) {}

    void add(Queued mail) {
        var letter = mail.letter();
        var button = letter.button();
        Sql.of(em.createNativeQuery(ADD))
                .with("id", mail.id())
                .with("organisation", mail.organisation())
                .withOrNull(
                        "person",
                        letter.person() == null ? null : letter.person().value(),
                        UUID.class)
                .with("kind", letter.kind())
                .with("recipient", letter.to())
                .with("language", letter.language())
                .with("subject", letter.subject())
                .with("paragraphs", letter.paragraphs())
                .withOrNull("button", button == null ? null : button.text(), String.class)
                .withOrNull("path", button == null || letter.holdsSecret() ? null : button.path(), String.class)
                .withOrNull("notice", letter.notice(), String.class)
                .withOrNull("hash", mail.tokenHash(), String.class)
                .with("now", mail.times().now())
                .with("due", mail.times().due())
                .with("until", mail.times().until())
                .with("many", mail.toMany())
                .run();
        if (letter.holdsSecret() || mail.token() != null) {
            addSecret(mail);
        }
    }

    private void addSecret(Queued mail) {
        var letter = mail.letter();
        var button = letter.button();
        Sql.of(em.createNativeQuery(ADD_SECRET))
                .with("id", mail.id())
                .with("organisation", mail.organisation())
                .withOrNull("path", button == null || !letter.holdsSecret() ? null : button.path(), String.class)
                .withOrNull("token", mail.token(), String.class)
                .run();
    }

    Page<Mail> list(long organisation, PageRequest request) {
        var after = KEY.read(request.after());
        var query = Sql.of(em.createNativeQuery(LIST + (after.isPresent() ? AFTER : "") + NEWEST_FIRST, Tuple.class))
                .with("organisation", organisation)
                .with("limit", request.size() + 1);
        after.ifPresent(
                values -> query.with("at", Instant.parse(values.get(0))).with("id", UUID.fromString(values.get(1))));
        var found = query.list(MailRepository::mail);
        if (found.size() <= request.size()) {
            return new Page<>(found, null);
        }
        var shown = found.subList(0, request.size());
        var last = shown.get(shown.size() - 1);
        return new Page<>(shown, KEY.of(last.createdAt(), last.id()));
    }

    Optional<Mail.Opened> open(long organisation, UUID mail) {
        return Sql.of(em.createNativeQuery(ONE, Tuple.class))
                .with("organisation", organisation)
                .with("id", mail)
                .first(row -> new Mail.Opened(
                        mail(row),
                        row.text("language"),
                        row.texts("paragraphs"),
                        Optional.ofNullable(row.textOrNull("button")).orElse(""),
                        row.textOrNull("path")));
    }

    /** @return whether there was such a mail that had ended without being sent */
    boolean retry(long organisation, UUID mail, Instant now, Instant until) {
        return Sql.of(em.createNativeQuery(RETRY))
                        .with("organisation", organisation)
                        .with("id", mail)
                        .with("now", now)
                        .with("until", until)
                        .run()
                > 0;
    }

    /** @param stopped null only looks */
    Optional<Stoppable> stop(String hash, @Nullable Boolean stopped) {
        return Sql.of(em.createNativeQuery(STOP, Tuple.class))
                .with("hash", hash)
                .withOrNull("stopped", stopped, Boolean.class)
                .first(row -> new Stoppable(row.text("notice"), row.text("organisation"), row.flag("unwanted")));
    }

    /** The address of the acting person, if there is an account. */
    Optional<String> ownAddress() {
        return Sql.of(em.createNativeQuery(OWN_ADDRESS, Tuple.class))
                .one(row -> Optional.ofNullable(row.textOrNull("email")));
    }

    private static Mail mail(Row row) {
        return new Mail(
                row.uuid("id"),
                row.text("kind"),
                row.text("recipient"),
                row.text("subject"),
                Mail.State.valueOf(row.text("state")),
                row.instant("created_at"),
                row.instantOrNull("ended_at"),
                row.instantOrNull("due_at"),
                row.count("attempts"),
                row.text("failure"));
    }
}
