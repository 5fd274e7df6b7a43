// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.tenant.Role;

/** Of whom an organisation demands a second factor. */
@Schema(name = "SecondFactorDemand", description = "Of whom an organisation demands a second factor at sign-in.")
public record FactorDemand(
        @Schema(
                description = "Whoever has one of these roles acts for the organisation only with a second factor.",
                required = true,
                examples = "[\"ADMINISTRATOR\"]")
        @NotNull
        Set<Role> roles) {}
