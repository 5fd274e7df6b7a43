// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.event.host.Organiser;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** Stores who organises an event. Row security decides who may add somebody. */
@ApplicationScoped
public class OrganiserRepository {
    private static final int CANDIDATES_MAX = 500;
    private static final String ORGANISES = """
            select core.organises(e.id, e.organisation_id, e.author_id) as organises
            from core.event e where e.id = :event""";
    private static final String ORGANISERS = """
            select p.id, p.display_name, o.author from (
              select e.author_id as person_id, true as author, e.created_at as at from core.event e where e.id = :event
              union all
              select o.person_id, false, o.added_at from core.event_organiser o where o.event_id = :event) o
            left join core.person p on p.id = o.person_id
            order by o.author desc, o.at, p.id""";
    /** In their order first, so that no more are asked than are wanted. */
    private static final String CANDIDATES = """
            select c.id, c.display_name, false as author
            from (
              select p.id, p.display_name from core.membership m join core.person p on p.id = m.person_id
              where m.organisation_id = core.tenant() and m.until is null
                and not exists (select from core.event e where e.id = :event and e.author_id = p.id)
                and not exists (select from core.event_organiser o where o.event_id = :event and o.person_id = p.id)
              order by lower(p.display_name), p.id offset 0) c
            where core.could_organise(c.id, :event) limit :most""";

    private static final String ADD = """
            insert into core.event_organiser (event_id, organisation_id, person_id, added_at)
            values (:event, :organisation, :person, :now) on conflict do nothing""";
    private static final String REMOVE =
            "delete from core.event_organiser where event_id = :event and person_id = :person";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Says whether the acting member organises the event; false if there is none that the member may see. */
    boolean organises(UUID event) {
        return of(ORGANISES, event).first(row -> row.flag("organises")).orElse(false);
    }

    List<Organiser> organisers(UUID event) {
        return of(ORGANISERS, event).list(OrganiserRepository::organiser);
    }

    List<Organiser> candidates(UUID event) {
        return of(CANDIDATES, event).with("most", CANDIDATES_MAX).list(OrganiserRepository::organiser);
    }

    void add(UUID event, long organisation, PersonId person, Instant now) {
        Sql.of(em.createNativeQuery(ADD))
                .with("event", event)
                .with("organisation", organisation)
                .with("person", person.value())
                .with("now", now)
                .run();
    }

    /** @return whether the person had been added */
    boolean remove(UUID event, PersonId person) {
        return Sql.of(em.createNativeQuery(REMOVE))
                        .with("event", event)
                        .with("person", person.value())
                        .run()
                > 0;
    }

    private Sql of(String sql, UUID event) {
        return Sql.of(em.createNativeQuery(sql, Tuple.class)).with("event", event);
    }

    private static Organiser organiser(Row row) {
        var name = row.textOrNull("display_name");
        return new Organiser(new PersonId(row.uuid("id")), name == null ? "" : name, row.flag("author"));
    }
}
