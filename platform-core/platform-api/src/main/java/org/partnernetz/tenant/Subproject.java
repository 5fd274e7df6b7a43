// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Teilprojekt: what an organisation offers, and the plugin it works with.
 *
 * @param plugin id of the plugin, which need not be installed
 * @param languages BCP 47 tags of the languages offered; empty if none is special
 * @param territory official municipality keys (AGS) or their prefixes; empty for the whole network
 */
public record Subproject(
        String plugin,
        String name,
        List<String> languages,
        List<String> territory,
        @Nullable Integer sinceYear) {}
