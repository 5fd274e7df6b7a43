// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.trust;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin.Trust;
import org.partnernetz.plugin.admin.PluginReason;

/** Whether a jar may run: why, or why not. */
public record TrustVerdict(@Nullable Trust trust, @Nullable PluginReason refusal) {

    static TrustVerdict trusted(Trust trust) {
        return new TrustVerdict(trust, null);
    }

    static TrustVerdict refused(String code, String text, String... values) {
        return new TrustVerdict(null, new PluginReason(code, List.of(values), text));
    }
}
