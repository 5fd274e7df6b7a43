// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/**
 * How the caller looks at an organisation's events. A member sees everything that row security lets through; a visitor
 * sees what is public and belongs to the organisation in the address.
 *
 * @param person null for visitors
 */
record EventScope(long organisation, @Nullable UUID person) {
    /** A key that no person has. */
    static final UUID NOBODY = new UUID(0, 0);

    static EventScope of(TenantContext tenant, Organisations organisations, String organisation) {
        return tenant.current()
                .filter(acting -> acting.slug().equals(organisation))
                .map(acting -> new EventScope(
                        acting.organisation().value(), acting.person().value()))
                .orElseGet(() ->
                        new EventScope(organisations.withSlug(organisation).id().value(), null));
    }

    boolean isVisitor() {
        return person == null;
    }

    UUID reader() {
        return person == null ? NOBODY : person;
    }
}
