// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** What a first start asks and writes beside the services. */
@ApplicationScoped
public class InstallationRepository {
    private static final long FIRST_START = 0x50_4e_01;
    private static final String LOCK = "select 1 as locked from (select pg_advisory_xact_lock(:key)) l";
    private static final String EMPTY = "select not exists (select from core.organisation) as empty";
    private static final String ENABLE = """
            insert into core.plugin_enablement (organisation_id, plugin, enabled_at)
            values (:organisation, :plugin, :now) on conflict do nothing""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /**
     * Whether there is no organisation yet; another server that asks the same waits for the end of this transaction.
     */
    public boolean isEmptyAndMine() {
        Sql.of(em.createNativeQuery(LOCK, Tuple.class)).with("key", FIRST_START).one(row -> row.number("locked"));
        return Sql.of(em.createNativeQuery(EMPTY, Tuple.class)).one(row -> row.flag("empty"));
    }

    @Transactional
    public void enable(long organisation, String plugin, Instant now) {
        Sql.of(em.createNativeQuery(ENABLE))
                .with("organisation", organisation)
                .with("plugin", plugin)
                .with("now", now)
                .run();
    }

    /** @throws RuntimeException if the database does not answer */
    @Transactional
    public void ping() {
        Sql.of(em.createNativeQuery("select 1 as one", Tuple.class)).one(row -> row.number("one"));
    }
}
