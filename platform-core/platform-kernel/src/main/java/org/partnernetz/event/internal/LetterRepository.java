// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.host.Sent;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;

/** To whom letters about an event go, and which were written. */
@ApplicationScoped
public class LetterRepository {
    private static final int SHOWN_MAX = 50;
    private static final String RECIPIENTS = """
            select r.person_id, r.name, r.email, r.language from core.event_recipients(:event) r
            union all
            select null, g.name, g.email, g.language from core.event_guest g
            where g.event_id = :event and g.confirmed_at is not null and g.email is not null
            order by email""";
    private static final String ADD = """
            insert into core.event_letter (id, event_id, organisation_id, kind, subject, author_id, sent_at, recipients)
            values (:id, :event, :organisation, :kind, :subject, :author, :now, :recipients)""";
    private static final String LOCK = """
            select count(*) as locked from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) waited""";
    private static final String SINCE = """
            select count(*) as letters from core.event_letter
            where event_id = :event and kind = :kind and sent_at > :since""";
    private static final String TELL = "select cast(core.tell_event(:event, :kind, :now) as text) as told";
    private static final String LIST = """
            select l.kind, l.subject, coalesce(p.display_name, '') as author, l.sent_at, l.recipients
            from core.event_letter l left join core.person p on p.id = l.author_id
            where l.event_id = :event order by l.sent_at desc, l.id desc limit :most""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /**
     * Somebody who has a place and an address.
     *
     * @param person null for a guest
     * @param language null if the person chose none
     */
    record Recipient(
            @Nullable UUID person,
            String name,
            String email,
            @Nullable String language) {}

    /** Guests come from row security, members by a function that asks for the same. */
    List<Recipient> recipients(UUID event) {
        return Sql.of(em.createNativeQuery(RECIPIENTS, Tuple.class))
                .with("event", event)
                .list(row -> new Recipient(
                        row.uuidOrNull("person_id"), row.text("name"), row.text("email"), row.textOrNull("language")));
    }

    /** Tells members on the page, too: some have no address. */
    void tell(UUID event, String kind, Instant now) {
        Sql.of(em.createNativeQuery(TELL, Tuple.class))
                .with("event", event)
                .with("kind", kind)
                .with("now", now)
                .list(row -> row.textOrNull("told"));
    }

    void add(UUID id, UUID event, Acting by, Sent letter) {
        Sql.of(em.createNativeQuery(ADD))
                .with("id", id)
                .with("event", event)
                .with("organisation", by.organisation().value())
                .with("kind", letter.kind().name())
                .with("subject", letter.subject())
                .with("author", by.person().value())
                .with("now", letter.sentAt())
                .with("recipients", letter.recipients())
                .run();
    }

    /** Whoever writes to the same people waits until this transaction has ended, and counts its letter. */
    void lock(UUID event) {
        Sql.of(em.createNativeQuery(LOCK, Tuple.class))
                .with("key", "letters " + event)
                .one(row -> row.count("locked"));
    }

    int since(UUID event, Sent.Kind kind, Instant since) {
        return Sql.of(em.createNativeQuery(SINCE, Tuple.class))
                .with("event", event)
                .with("kind", kind.name())
                .with("since", since)
                .one(row -> row.count("letters"));
    }

    List<Sent> list(UUID event) {
        return Sql.of(em.createNativeQuery(LIST, Tuple.class))
                .with("event", event)
                .with("most", SHOWN_MAX)
                .list(row -> new Sent(
                        Sent.Kind.valueOf(row.text("kind")),
                        row.text("subject"),
                        row.text("author"),
                        row.instant("sent_at"),
                        row.count("recipients")));
    }
}
