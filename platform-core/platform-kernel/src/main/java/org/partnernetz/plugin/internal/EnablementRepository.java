// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.OrganisationId;

/** Which organisation has which plugin switched on. */
@ApplicationScoped
@Transactional
public class EnablementRepository {
    private static final String OF_ORGANISATION =
            "select plugin from core.plugin_enablement where organisation_id = :organisation";
    private static final String ENABLE = """
            insert into core.plugin_enablement (organisation_id, plugin, enabled_at) values (:organisation, :plugin, :now)
            on conflict do nothing""";
    private static final String DISABLE =
            "delete from core.plugin_enablement where organisation_id = :organisation and plugin = :plugin";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Set<String> of(OrganisationId organisation) {
        return Sql.of(em.createNativeQuery(OF_ORGANISATION, Tuple.class))
                .with("organisation", organisation.value())
                .list(row -> row.text("plugin"))
                .stream()
                .collect(Collectors.toSet());
    }

    void enable(OrganisationId organisation, String plugin, Instant now) {
        Sql.of(em.createNativeQuery(ENABLE))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .with("now", now)
                .run();
    }

    void disable(OrganisationId organisation, String plugin) {
        Sql.of(em.createNativeQuery(DISABLE))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .run();
    }
}
