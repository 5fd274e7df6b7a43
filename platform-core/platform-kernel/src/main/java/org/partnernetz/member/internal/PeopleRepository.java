// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.People.Among;
import org.partnernetz.member.People.Named;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** Calls functions of the database, which decide whom they may return. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PeopleRepository {
    private static final String FIND = "select * from core.find_people(:typed, :among, :most)";
    private static final String GET = "select * from core.found_person(:person, :among)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public List<Named> find(String letters, Among among, int most) {
        return Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("typed", letters)
                .with("among", among.name())
                .with("most", most)
                .list(PeopleRepository::named);
    }

    public Optional<Named> get(PersonId person, Among among) {
        return Sql.of(em.createNativeQuery(GET, Tuple.class))
                .with("person", person.value())
                .with("among", among.name())
                .first(PeopleRepository::named);
    }

    private static Named named(Row row) {
        return new Named(new PersonId(row.uuid("person_id")), row.text("display_name"), row.text("organisation"));
    }
}
