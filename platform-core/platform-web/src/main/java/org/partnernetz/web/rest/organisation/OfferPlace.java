// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an offer is to stand among those of its organisation. */
@Schema(name = "OfferPlace", description = "Where an offer is to stand among those of its organisation.")
public record OfferPlace(
        @Schema(description = "Counted from 0; behind the last is last.", examples = "0") @NotNull @PositiveOrZero
        Integer position) {}
