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

import org.partnernetz.event.Registration;
import org.partnernetz.kernel.Failures;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;

/** Stores the places taken. The database guarantees that no place is given twice. */
@ApplicationScoped
public class RegistrationRepository {
    private static final String REGISTRATIONS = """
            select r.id, r.person_id, p.display_name, o.slug, r.created_at
            from core.event_registration r
            join core.organisation o on o.id = r.organisation_id
            left join core.person p on p.id = r.person_id
            where r.event_id = :event""";
    private static final String OF_PERSON = REGISTRATIONS + " and r.person_id = :person";
    private static final String ALL = REGISTRATIONS + " order by r.created_at, r.id";
    private static final String TAKE = """
            insert into core.event_registration (id, event_id, organisation_id, person_id, created_at)
            values (:id, :event, :organisation, :person, :now) on conflict (event_id, person_id) do nothing""";
    private static final String GIVE_BACK =
            "delete from core.event_registration where event_id = :event and person_id = :person";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    List<Registration> all(UUID event) {
        return Sql.of(em.createNativeQuery(ALL, Tuple.class))
                .with("event", event)
                .list(RegistrationRepository::registration);
    }

    Optional<Registration> of(UUID event, PersonId person) {
        return Sql.of(em.createNativeQuery(OF_PERSON, Tuple.class))
                .with("event", event)
                .with("person", person.value())
                .first(RegistrationRepository::registration);
    }

    void take(UUID id, UUID event, Acting acting, Instant now) {
        try {
            Sql.of(em.createNativeQuery(TAKE))
                    .with("id", id)
                    .with("event", event)
                    .with("organisation", acting.organisation().value())
                    .with("person", acting.person().value())
                    .with("now", now)
                    .run();
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    void giveBack(UUID event, PersonId person) {
        Sql.of(em.createNativeQuery(GIVE_BACK))
                .with("event", event)
                .with("person", person.value())
                .run();
    }

    private static Registration registration(Row row) {
        return new Registration(
                row.uuid("id"),
                new PersonId(row.uuid("person_id")),
                row.textOrNull("display_name"),
                row.text("slug"),
                row.instant("created_at"));
    }
}
