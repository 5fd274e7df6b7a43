// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/**
 * How the caller looks at an organisation's forums. A member sees everything that row security lets through; a visitor
 * sees what is public and belongs to the organisation in the address.
 *
 * @param person null for visitors
 */
record ForumScope(long organisation, @Nullable UUID person, boolean network) {

    static ForumScope of(TenantContext tenant, Organisations organisations, String organisation) {
        return tenant.current()
                .filter(acting -> acting.slug().equals(organisation))
                .map(acting -> new ForumScope(
                        acting.organisation().value(), acting.person().value(), acting.network()))
                .orElseGet(() ->
                        new ForumScope(organisations.withSlug(organisation).id().value(), null, false));
    }

    boolean isVisitor() {
        return person == null;
    }

    /** The person, or a key that nobody has. */
    UUID reader() {
        return person == null ? new UUID(0, 0) : person;
    }
}
