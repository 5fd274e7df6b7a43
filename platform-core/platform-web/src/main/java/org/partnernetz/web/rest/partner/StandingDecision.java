// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.Partners;
import org.partnernetz.tenant.Standing;

/** Whether people may act for a partner. */
@Schema(name = "StandingDecision", description = "Whether people may act for a partner.")
public record StandingDecision(
        @Schema(description = "How it is to be.", examples = "SUSPENDED") @NotNull
        Standing standing,

        @Schema(description = "Why; needed to close the door.", examples = "Förderung läuft aus")
        @Size(max = Partners.REASON_MAX)
        @Nullable
        String reason) {}
