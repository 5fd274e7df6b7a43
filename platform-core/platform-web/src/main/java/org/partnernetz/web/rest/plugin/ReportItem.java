// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginReport;

/** What happened. */
@Schema(name = "PluginReport", description = "What came of a change of a plugin.")
public record ReportItem(
        @Schema(description = "Whether it came about. If not, what ran before runs again.", required = true)
        boolean succeeded,

        @Schema(description = "Why it did not come about; absent if it did.") @Nullable
        ReasonItem reason,

        @Schema(description = "The version that runs now; absent if none does.") @Nullable
        String serving,

        @Schema(description = "How long it took, in milliseconds.", required = true)
        long tookMillis,

        @Schema(description = "The file in the folder of exports; only after a purge.") @Nullable
        String export,

        @Schema(description = "What the plugin logged meanwhile, the newest first.", required = true)
        List<LogLineItem> log) {

    static ReportItem of(PluginReport report) {
        return new ReportItem(
                report.succeeded(),
                ReasonItem.of(report.reason()),
                report.serving(),
                report.took().toMillis(),
                report.export(),
                report.log().stream().map(LogLineItem::of).toList());
    }
}
