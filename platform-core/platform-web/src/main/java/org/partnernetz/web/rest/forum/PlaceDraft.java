// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in an order. */
@Schema(name = "Place", description = "A place in an order.")
public record PlaceDraft(
        @Schema(description = "Counted from 0; beyond the end is the end.", examples = "0") @NotNull @Min(0)
        Integer place) {}
