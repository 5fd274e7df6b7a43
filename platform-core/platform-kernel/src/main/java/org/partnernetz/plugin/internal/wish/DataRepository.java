// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Stores the version with which the data of each plugin last worked. */
@ApplicationScoped
@Transactional
public class DataRepository {
    private static final String OF = "select plugin, version, down_to from core.plugin_data where plugin = :plugin";
    private static final String KEEP = """
            insert into core.plugin_data (plugin, version, down_to, since) values (:plugin, :version, :downTo, :since)
            on conflict (plugin) do update set version = excluded.version, down_to = excluded.down_to,
              since = excluded.since""";
    private static final String FORGET = "delete from core.plugin_data where plugin = :plugin";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public Optional<LastWorkingVersion> of(String plugin) {
        return Sql.of(em.createNativeQuery(OF, Tuple.class))
                .with("plugin", plugin)
                .first(row -> LastWorkingVersion.of(plugin, row.text("version"), row.textOrNull("down_to")));
    }

    public void keep(LastWorkingVersion stand, Instant now) {
        var downTo = stand.downTo();
        Sql.of(em.createNativeQuery(KEEP))
                .with("plugin", stand.plugin())
                .with("version", stand.version().toString())
                .withOrNull("downTo", downTo == null ? null : downTo.toString(), String.class)
                .with("since", now)
                .run();
    }

    public void forget(String plugin) {
        Sql.of(em.createNativeQuery(FORGET)).with("plugin", plugin).run();
    }
}
