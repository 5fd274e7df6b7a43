// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginOutcome.Action;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** The log of installs, updates and removals. */
@ApplicationScoped
@Transactional
public class OutcomeRepository {
    private static final String ADD = """
            insert into core.plugin_outcome (plugin, version, action, succeeded, message, happened_at, took_millis)
            values (:plugin, :version, :action, :succeeded, :message, :happened, :took)""";
    private static final String NEWEST = """
            select plugin, version, action, succeeded, message, happened_at, took_millis
            from core.plugin_outcome order by happened_at desc, id desc limit :limit""";
    private static final String OF_PLUGIN = """
            select plugin, version, action, succeeded, message, happened_at, took_millis
            from core.plugin_outcome where plugin = :plugin order by happened_at desc, id desc limit :limit""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    void add(PluginOutcome outcome) {
        Sql.of(em.createNativeQuery(ADD))
                .with("plugin", outcome.plugin())
                .with("version", outcome.version())
                .with("action", outcome.action().name())
                .with("succeeded", outcome.succeeded())
                .with("message", outcome.message())
                .with("happened", outcome.happenedAt())
                .with("took", outcome.took().toMillis())
                .run();
    }

    /** The newest first. */
    public List<PluginOutcome> newest(int limit) {
        return Sql.of(em.createNativeQuery(NEWEST, Tuple.class))
                .with("limit", limit)
                .list(OutcomeRepository::outcome);
    }

    /** The newest of one plugin first. */
    public List<PluginOutcome> newest(String plugin, int limit) {
        return Sql.of(em.createNativeQuery(OF_PLUGIN, Tuple.class))
                .with("plugin", plugin)
                .with("limit", limit)
                .list(OutcomeRepository::outcome);
    }

    private static PluginOutcome outcome(Row row) {
        return new PluginOutcome(
                row.text("plugin"),
                row.text("version"),
                Action.valueOf(row.text("action")),
                row.flag("succeeded"),
                row.text("message"),
                row.instant("happened_at"),
                Duration.ofMillis(row.number("took_millis")));
    }
}
