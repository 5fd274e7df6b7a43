// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.access;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Keeper;
import org.partnernetz.store.sql.Sql;

/**
 * All that was decided about a plugin at its gate, by the network and by organisations, as one thing that ends: where
 * it is on and not offered, what it is allowed and how it is set.
 */
@ApplicationScoped
@Transactional
public class DecisionRepository implements Keeper {
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
