// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cancels an event. */
@Schema(name = "EventChange", description = "Cancels an event.")
public record EventChange(
        @Schema(description = "Only true: a cancelled event stays cancelled.", examples = "true") @NotNull @AssertTrue
        Boolean cancelled) {}
