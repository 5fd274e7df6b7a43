// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores the administrators' decisions, which apply to all servers. */
@ApplicationScoped
@Transactional
public class WishRepository {
    private static final String ALL =
            "select plugin, enabled, installed, version, digest, changed_at from core.plugin_wish";
    private static final String KEEP = """
            insert into core.plugin_wish (plugin, enabled, installed, version, digest, changed_at)
            values (:plugin, :enabled, :installed, :version, :digest, :changed)
            on conflict (plugin) do update set enabled = excluded.enabled, installed = excluded.installed,
              version = excluded.version, digest = excluded.digest, changed_at = excluded.changed_at""";
    private static final String FORGET = "delete from core.plugin_wish where plugin = :plugin";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public List<Wish> all() {
        return Sql.of(em.createNativeQuery(ALL, Tuple.class)).list(WishRepository::wish);
    }

    public Optional<Wish> find(String plugin) {
        return all().stream().filter(wish -> wish.plugin().equals(plugin)).findFirst();
    }

    public void keep(Wish wish) {
        Sql.of(em.createNativeQuery(KEEP))
                .with("plugin", wish.plugin())
                .with("enabled", wish.enabled())
                .with("installed", wish.installed())
                .withOrNull("version", wish.version(), String.class)
                .withOrNull("digest", wish.digest(), String.class)
                .with("changed", wish.changedAt())
                .run();
    }

    public void forget(String plugin) {
        Sql.of(em.createNativeQuery(FORGET)).with("plugin", plugin).run();
    }

    private static Wish wish(Row row) {
        return new Wish(
                row.text("plugin"),
                row.flag("enabled"),
                row.flag("installed"),
                row.textOrNull("version"),
                row.textOrNull("digest"),
                row.instant("changed_at"));
    }
}
