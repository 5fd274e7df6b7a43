// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Role;

/** Stores which roles need a second factor, and takes one from members. Reviewed functions check who may. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class FactorDemandRepository {
    private static final String ROLES = "select second_factor_roles from core.organisation where id = :organisation";
    private static final String DEMAND =
            "update core.organisation set second_factor_roles = :roles, version = version + 1 where id = :organisation";

    /** What came of it. */
    enum Outcome {
        DONE,
        NOBODY,
        ELSEWHERE
    }

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Set<Role> roles(long organisation) {
        return Sql.of(em.createNativeQuery(ROLES, Tuple.class))
                .with("organisation", organisation)
                .one(row -> row.texts("second_factor_roles").stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    void demand(long organisation, Set<Role> roles) {
        Sql.of(em.createNativeQuery(DEMAND))
                .with("roles", Role.inOrder(roles).stream().map(Enum::name).toList())
                .with("organisation", organisation)
                .run();
    }

    boolean isUsedBy(UUID member) {
        return Sql.of(em.createNativeQuery("select core.has_factor(:person) as used", Tuple.class))
                .with("person", member)
                .one(row -> row.flag("used"));
    }

    Outcome reset(UUID member, Instant now) {
        return Sql.of(em.createNativeQuery("select core.reset_factor(:person, :now) as outcome", Tuple.class))
                .with("person", member)
                .with("now", now)
                .one(row -> switch (row.text("outcome")) {
                    case "done" -> Outcome.DONE;
                    case "elsewhere" -> Outcome.ELSEWHERE;
                    default -> Outcome.NOBODY;
                });
    }
}
