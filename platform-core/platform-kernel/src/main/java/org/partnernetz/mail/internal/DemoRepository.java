// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.util.List;
import java.util.Set;

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

    private static final String KEPT = "select l as letter from core.kept_letters(cast(:letters as uuid[])) l";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Transactional
    public boolean isThere() {
        return Sql.of(em.createNativeQuery(THERE, Tuple.class)).one(row -> row.flag("there"));
    }

    /** Which of these mails the list of an organisation still has, with their text. For the coordination. */
    @Transactional
    public Set<String> kept(List<String> letters) {
        return Set.copyOf(Sql.of(em.createNativeQuery(KEPT, Tuple.class))
                .with("letters", letters)
                .list(row -> row.uuid("letter").toString()));
    }
}
