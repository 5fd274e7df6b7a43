// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seat in a working group. */
@Schema(name = "NewSeat", description = "A seat in a working group.")
public record SeatDraft(
        @Schema(description = "Whether the person leads the group. Left out: as before.", examples = "true") @Nullable
        Boolean chair) {}
