// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a guest a place. */
@Schema(name = "GuestChange", description = "Gives a guest a place.")
public record GuestChange(
        @Schema(description = "Only true: a guest gives the place back, or is deleted.", examples = "true")
        @NotNull
        @AssertTrue
        Boolean confirmed) {}
