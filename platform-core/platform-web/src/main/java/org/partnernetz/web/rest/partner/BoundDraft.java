// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.setting.Setting;

/** What is to bound a partner. */
@Schema(name = "PartnerBound", description = "What is to bound a partner.")
public record BoundDraft(
        @Schema(description = "Which bound.", required = true, examples = "MOST_PEOPLE") @NotNull
        Setting setting,

        @Schema(description = "The value; none: that of the network counts again.", examples = "5000")
        @Nullable
        @Size(max = 20)
        String value) {}
