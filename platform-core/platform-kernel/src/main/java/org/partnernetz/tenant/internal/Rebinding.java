// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Tells the database within a transaction for whom it works from now on. */
@ApplicationScoped
public class Rebinding {

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** All entity managers of the transaction share its connection, and so its settings. */
    @Transactional
    public void tell(Binding binding) {
        em.unwrap(Session.class).doWork(connection -> TenantConnections.bind(connection, binding));
        BoundTransaction.bindTo(binding);
    }
}
