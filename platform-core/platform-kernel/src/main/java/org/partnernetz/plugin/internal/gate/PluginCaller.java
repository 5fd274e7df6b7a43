// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.TenantContext;

/**
 * The person and organisation for whom a request enters a plugin.
 *
 * @param organisation null for visitors
 * @param person the person; or the link that opens the plugin for somebody without an account; or a key that stands for
 *     all visitors of the organisation
 */
public record PluginCaller(@Nullable Long organisation, UUID person) {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final long VISITORS = 1;

    /** Who acts at this moment. */
    public static PluginCaller of(TenantContext tenant) {
        return tenant.current()
                .map(acting -> new PluginCaller(
                        acting.organisation().value(), acting.person().value()))
                .or(() -> tenant.publicVisit()
                        .map(visit -> new PluginCaller(
                                null, new UUID(VISITORS, visit.organisation().value()))))
                .orElseGet(() -> new PluginCaller(
                        null, tenant.visit().map(visit -> visit.link()).orElse(NOBODY)));
    }

    /** Whether it is for a visitor. */
    boolean isVisitor() {
        return organisation == null && person.getMostSignificantBits() == VISITORS;
    }
}
