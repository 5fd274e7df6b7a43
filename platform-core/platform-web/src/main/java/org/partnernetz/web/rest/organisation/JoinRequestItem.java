// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.JoinRequest;

/** A request to be admitted. */
@Schema(name = "JoinRequest", description = "A request to be admitted to an organisation.")
public record JoinRequestItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "The name of the organisation.", required = true)
        String organisation,

        @Schema(description = "Who asks.", required = true) String name,

        @Schema(description = "Where the invitation goes; null if its code is handed over.") @Nullable
        String email,

        @Schema(description = "Whether the person asked with an account.", required = true)
        boolean known,

        @Schema(description = "What the person says.", required = true)
        String message,

        @Schema(description = "When the person asked.", required = true)
        Instant askedAt,

        @Schema(description = "What has become of it.", required = true)
        JoinRequest.State state,

        @Schema(description = "Why it was refused; empty unless it was.", required = true)
        String reason) {

    static JoinRequestItem of(JoinRequest request) {
        return new JoinRequestItem(
                request.id(),
                request.organisation(),
                request.name(),
                request.email(),
                request.known(),
                request.message(),
                request.askedAt(),
                request.state(),
                request.reason());
    }

    /** The caller's own wish. */
    @Schema(name = "NewJoinRequest", description = "The caller's wish to be admitted to an organisation.")
    public record Draft(
            @Schema(description = "The organisation, by its part of the address.", examples = "fitt") @NotBlank
            String organisation,

            @Schema(
                    description = "In which the caller is answered.",
                    enumeration = {"de", "en"},
                    examples = "de")
            @NotNull
            String language,

            @Schema(description = "Why the caller wants to be admitted.", examples = "Ich berate in Merzig.")
            @NotBlank
            @Size(max = JoinRequest.MESSAGE_MAX)
            String message) {

        JoinRequest.Asking asking() {
            return new JoinRequest.Asking(organisation, "", "", language, message);
        }
    }

    /** Why somebody is refused. */
    @Schema(name = "Refusal", description = "Why a request is refused; the person is told.")
    public record Refusal(
            @Schema(description = "The reason.", examples = "Wir nehmen nur Fachkräfte auf.")
            @NotBlank
            @Size(max = JoinRequest.REASON_MAX)
            String reason) {}
}
