// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.member.People;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Asks functions in the database, which know for themselves whom they may tell. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPeople implements People {
    private static final String FIND = "select * from core.find_people(:typed, :among, :most)";
    private static final String GET = "select * from core.found_person(:person, :among)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    TenantContext tenant;

    @Override
    public Found find(String letters, Among among) {
        allow(among);
        var found = Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("typed", letters)
                .with("among", among.name())
                .with("most", FOUND_MAX + 1)
                .list(DefaultPeople::named);
        return new Found(found.subList(0, Math.min(FOUND_MAX, found.size())), found.size() > FOUND_MAX);
    }

    @Override
    public Optional<Named> get(PersonId person, Among among) {
        allow(among);
        return Sql.of(em.createNativeQuery(GET, Tuple.class))
                .with("person", person.value())
                .with("among", among.name())
                .first(DefaultPeople::named);
    }

    private void allow(Among among) {
        var acting = tenant.required();
        if (acting.isGuest() || !mayAsk(acting, among)) {
            throw new NotAllowedException();
        }
    }

    private static boolean mayAsk(Acting acting, Among among) {
        return switch (among) {
            case MEMBERS -> true;
            case NETWORK -> acting.network();
            case CLIENTS -> acting.isAdministrator();
        };
    }

    private static Named named(Row row) {
        return new Named(new PersonId(row.uuid("person_id")), row.text("display_name"), row.text("organisation"));
    }
}
