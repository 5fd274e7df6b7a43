// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A subproject to be kept.
 *
 * @param plugin id of the plugin that it works with, which need not be installed, or {@link #OTHER}
 * @param carrier who is answerable to the funder; null if it is the organisation itself
 * @param unit department or place that does the work
 * @param languages BCP 47 tags; empty if none is special
 * @param territory official municipality keys (AGS) or their prefixes; empty for the whole network
 * @param fundedUntil last day of the funding; null if open
 */
public record SubprojectDraft(
        String plugin,
        String name,
        @Nullable String carrier,
        @Nullable String unit,
        @Nullable String targetGroup,
        List<String> languages,
        List<String> territory,
        @Nullable LocalDate fundedFrom,
        @Nullable LocalDate fundedUntil) {
    /** The line of work for which there is no plugin; a partner may have it several times. */
    public static final String OTHER = "other";

    public static final int NAME_MAX = 200;
    public static final int TARGET_MAX = 500;

    public SubprojectDraft {
        languages = List.copyOf(languages);
        territory = List.copyOf(territory);
    }
}
