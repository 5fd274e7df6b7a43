// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Registration;

/** A place taken. */
@Schema(name = "Registration", description = "One place taken.")
public record RegistrationItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Key of the person who has the place.", required = true)
        UUID person,

        @Schema(description = "That person's name; absent where the caller may not see it.") @Nullable
        String name,

        @Schema(description = "The organisation for which the place was taken.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "When the place was taken.", required = true)
        Instant createdAt) {

    static RegistrationItem of(Registration registration) {
        return new RegistrationItem(
                registration.id(),
                registration.person().value(),
                registration.name(),
                registration.organisationSlug(),
                registration.createdAt());
    }
}
