// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;

/** Tells a network that still has its sample data from all others. */
@ApplicationScoped
public class DemoRepository {
    private static final String THERE =
            "select exists (select from core.first_start where invented is not null and removed_at is null) as there";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Transactional
    public boolean isThere() {
        return Sql.of(em.createNativeQuery(THERE, Tuple.class)).one(row -> row.flag("there"));
    }
}
