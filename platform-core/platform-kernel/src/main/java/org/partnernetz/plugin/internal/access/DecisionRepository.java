// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.access;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.store.sql.Sql;

/**
 * Removes all decisions about a plugin, of the network and of organisations, when its data is purged: where it is
 * switched on or not offered, its permissions and its settings.
 */
@ApplicationScoped
@Transactional
public class DecisionRepository implements PurgeParticipant {
    private static final String FORGET = "select name, line from core.forget_plugin_choices(:plugin)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Override
    public List<Kept> forget(String plugin) {
        return Sql.of(em.createNativeQuery(FORGET, Tuple.class))
                .with("plugin", plugin)
                .list(row -> new Kept(row.text("name"), row.text("line")));
    }
}
