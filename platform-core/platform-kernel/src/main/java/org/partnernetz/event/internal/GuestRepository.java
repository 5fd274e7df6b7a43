// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.host.NewGuest;
import org.partnernetz.event.host.Participant;
import org.partnernetz.kernel.Failures;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores guests without an account. A guest has a place as soon as the row is confirmed; the database counts it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class GuestRepository {
    private static final String GUEST = """
            select g.id, g.event_id, g.name, g.email, g.phone, g.language, g.interpreter, g.childcare, g.asked_at,
                   g.mailed_at, g.confirmed_at
            from core.event_guest g where g.forgotten_at is null""";
    private static final String OF_EVENT = GUEST + " and g.event_id = :event order by g.asked_at, g.id";
    private static final String ONE = GUEST + " and g.event_id = :event and g.id = :id";
    private static final String BY_ADDRESS = GUEST + " and g.event_id = :event and g.email = :email";
    private static final String OPEN = """
            select count(*) as open from core.event_guest
            where event_id = :event and confirmed_at is null and forgotten_at is null""";
    private static final String ASKED =
            "select count(*) as asked from core.event_guest where organisation_id = :organisation and asked_at > :since";
    private static final String ADD = """
            insert into core.event_guest (id, event_id, organisation_id, name, email, phone, language, interpreter,
                                          childcare, code_hash, asked_at, mailed_at)
            values (:id, :event, :organisation, :name, :email, :phone, :language, :interpreter, :childcare, :hash, :now,
                    :now)""";
    private static final String RENEW =
            "update core.event_guest set code_hash = :hash, mailed_at = :now where id = :id and forgotten_at is null";
    private static final String CONFIRM = """
            update core.event_guest set confirmed_at = :now
            where id = :id and confirmed_at is null and forgotten_at is null""";
    private static final String DELETE = "delete from core.event_guest where id = :id";
    private static final String PLACE = "select id, event_id, organisation_id from core.guest_place(:hash)";
    private static final String EXPIRE = """
            delete from core.event_guest
            where organisation_id = :organisation and confirmed_at is null and mailed_at < :limit
              and (email is not null or asked_at < cast(:limit as timestamptz) - interval '5 days')""";
    private static final String FORGET = """
            update core.event_guest g set name = null, email = null, phone = null, interpreter = '', childcare = false,
              code_hash = null, forgotten_at = :now
            from core.event e
            where g.organisation_id = :organisation and g.forgotten_at is null and e.id = g.event_id
              and e.ends_at < :limit""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A guest who was not forgotten. */
    record Kept(
            UUID id,
            UUID event,
            String name,
            @Nullable String email,
            String language,
            Instant mailedAt,
            @Nullable Instant confirmedAt) {}

    /** Where a code leads. */
    record Place(UUID guest, UUID event, long organisation) {}

    List<Participant> ofEvent(UUID event) {
        return Sql.of(em.createNativeQuery(OF_EVENT, Tuple.class))
                .with("event", event)
                .list(GuestRepository::participant);
    }

    Optional<Kept> find(UUID event, UUID guest) {
        return Sql.of(em.createNativeQuery(ONE, Tuple.class))
                .with("event", event)
                .with("id", guest)
                .first(GuestRepository::kept);
    }

    Optional<Kept> find(UUID event, String email) {
        return Sql.of(em.createNativeQuery(BY_ADDRESS, Tuple.class))
                .with("event", event)
                .with("email", email)
                .first(GuestRepository::kept);
    }

    /** Counts those who have not confirmed. */
    int open(UUID event) {
        return Sql.of(em.createNativeQuery(OPEN, Tuple.class))
                .with("event", event)
                .one(row -> row.count("open"));
    }

    /** Counts those who asked anything of the organisation since then. */
    int askedSince(long organisation, Instant since) {
        return Sql.of(em.createNativeQuery(ASKED, Tuple.class))
                .with("organisation", organisation)
                .with("since", since)
                .one(row -> row.count("asked"));
    }

    void add(Place place, NewGuest guest, String hash, Instant now) {
        try {
            Sql.of(em.createNativeQuery(ADD))
                    .with("id", place.guest())
                    .with("event", place.event())
                    .with("organisation", place.organisation())
                    .with("name", guest.name())
                    .withOrNull("email", guest.email(), String.class)
                    .withOrNull("phone", guest.phone(), String.class)
                    .with("language", guest.language())
                    .with("interpreter", guest.interpreter())
                    .with("childcare", guest.childcare())
                    .with("hash", hash)
                    .with("now", now)
                    .run();
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    void renew(UUID guest, String hash, Instant now) {
        Sql.of(em.createNativeQuery(RENEW))
                .with("id", guest)
                .with("hash", hash)
                .with("now", now)
                .run();
    }

    /** @return whether the guest had not confirmed before */
    boolean confirm(UUID guest, Instant now) {
        try {
            return Sql.of(em.createNativeQuery(CONFIRM))
                            .with("id", guest)
                            .with("now", now)
                            .run()
                    > 0;
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    void delete(UUID guest) {
        Sql.of(em.createNativeQuery(DELETE)).with("id", guest).run();
    }

    Optional<Place> withCode(String hash) {
        return Sql.of(em.createNativeQuery(PLACE, Tuple.class))
                .with("hash", hash)
                .first(row -> new Place(row.uuid("id"), row.uuid("event_id"), row.number("organisation_id")));
    }

    int expire(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(EXPIRE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    int forget(long organisation, Instant limit, Instant now) {
        return Sql.of(em.createNativeQuery(FORGET))
                .with("organisation", organisation)
                .with("limit", limit)
                .with("now", now)
                .run();
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.uuid("id"),
                row.uuid("event_id"),
                row.text("name"),
                row.textOrNull("email"),
                row.text("language"),
                row.instant("mailed_at"),
                row.instantOrNull("confirmed_at"));
    }

    private static Participant participant(Row row) {
        var guest = new Participant.Guest(
                row.textOrNull("email"),
                row.textOrNull("phone"),
                row.text("interpreter"),
                row.flag("childcare"),
                row.instantOrNull("confirmed_at") != null);
        return new Participant(row.uuid("id"), null, row.text("name"), null, null, row.instant("asked_at"), guest);
    }
}
