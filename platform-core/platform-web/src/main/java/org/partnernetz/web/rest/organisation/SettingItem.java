// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;

/** A setting of the platform, as programs read it. */
@Schema(name = "SettingValue", description = "A setting of the platform.")
public record SettingItem(
        @Schema(description = "Which setting.", required = true, examples = "MAIL_DAYS")
        Setting setting,

        @Schema(description = "What counts.", required = true, examples = "90")
        String value,

        @Schema(description = "The value that was set here, if one was.") @Nullable
        String own,

        @Schema(description = "What counts without it.", required = true, examples = "90")
        String otherwise,

        @Schema(description = "Whether organisations may have a value of their own.", required = true)
        boolean open,

        @Schema(description = "Who changed it last; empty if nobody did.", required = true)
        String changedBy,

        @Schema(description = "When it was changed last.") @Nullable
        Instant changedAt) {

    public static SettingItem of(Settings.Line line) {
        return new SettingItem(
                line.setting(),
                line.value(),
                line.own(),
                line.otherwise(),
                line.open(),
                line.changedBy(),
                line.changedAt());
    }

    /** A value to be set. */
    @Schema(name = "SettingValueChange", description = "A value to be set.")
    public record Change(
            @Schema(description = "Which setting.", required = true, examples = "MAIL_DAYS") @NotNull
            Setting setting,

            @Schema(description = "The value; none: what counts otherwise counts again.", examples = "120")
            @Nullable
            @Size(max = 2000)
            String value,

            @Schema(
                    description =
                            "For the network: whether organisations may have a value of their own; if not said, what"
                                    + " counted before counts.",
                    examples = "true")
            @Nullable
            Boolean open) {}
}
