// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The membership check: one statement in a transaction of its own. */
@ApplicationScoped
public class ActingRepository {
    private static final String ACTING = "select * from core.acting(:person, :slug)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Acting> acting(PersonId person, String slug) {
        return Sql.of(em.createNativeQuery(ACTING, Tuple.class))
                .with("person", person.value())
                .with("slug", slug)
                .first(row -> acting(person, row));
    }

    private static Acting acting(PersonId person, Row row) {
        Set<Role> roles = row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Acting(
                new OrganisationId(row.number("organisation_id")),
                row.text("slug"),
                row.text("name"),
                person,
                row.text("person_name"),
                roles,
                row.flag("network") && !roles.equals(Set.of(Role.GUEST)),
                row.flag("coordination"));
    }
}
