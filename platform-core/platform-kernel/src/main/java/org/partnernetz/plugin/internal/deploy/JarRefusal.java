// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.util.List;
import java.util.stream.Collectors;

import org.partnernetz.plugin.admin.PluginReason;

/**
 * Why a jar is not tried.
 *
 * @param parks whether it is shown as not fitting here (it waits for another platform or another plugin, or its name is
 *     taken), rather than as failed for what it is
 */
record JarRefusal(List<PluginReason> reasons, boolean parks) {

    /** All reasons as one. */
    PluginReason reason() {
        if (reasons.size() == 1) {
            return reasons.get(0);
        }
        var text = reasons.stream().map(PluginReason::text).collect(Collectors.joining(" "));
        return new PluginReason("several", List.of(Integer.toString(reasons.size()), text), text);
    }
}
