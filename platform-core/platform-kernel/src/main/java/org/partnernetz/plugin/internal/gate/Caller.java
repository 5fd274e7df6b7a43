// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.TenantContext;

/**
 * For whom a request goes into a plugin.
 *
 * @param organisation null for somebody who came by a link
 * @param person the person, or the link that opens the plugin for somebody without an account
 */
public record Caller(@Nullable Long organisation, UUID person) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Who acts at this moment. */
    public static Caller of(TenantContext tenant) {
        return tenant.current()
                .map(acting -> new Caller(
                        acting.organisation().value(), acting.person().value()))
                .orElseGet(() -> new Caller(
                        null, tenant.visit().map(visit -> visit.link()).orElse(NOBODY)));
    }
}
