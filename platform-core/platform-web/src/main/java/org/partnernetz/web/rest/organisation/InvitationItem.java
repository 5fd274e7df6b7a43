// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Invitation;
import org.partnernetz.tenant.Role;

/** An invitation. */
@Schema(name = "Invitation", description = "An invitation into an organisation.")
public record InvitationItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "What the inviting person calls the invited one.", required = true)
        String name,

        @Schema(description = "Where it was sent; null if the code is handed over.") @Nullable
        String email,

        @Schema(description = "What the person may do.", required = true)
        Set<Role> roles,

        @Schema(description = "Whether the person takes part in the network.", required = true)
        boolean network,

        @Schema(description = "Last day of the membership; null if it has no end.") @Nullable
        LocalDate lastDay,

        @Schema(description = "In which the person is addressed.", required = true)
        String language,

        @Schema(description = "Who invited.", required = true)
        String madeBy,

        @Schema(description = "When its present code was made.", required = true)
        Instant sentAt,

        @Schema(description = "When its present code ends.", required = true)
        Instant until,

        @Schema(description = "What has become of it.", required = true)
        Invitation.State state) {

    static InvitationItem of(Invitation invitation) {
        return new InvitationItem(
                invitation.id(),
                invitation.name(),
                invitation.email(),
                invitation.roles(),
                invitation.network(),
                invitation.lastDay(),
                invitation.language(),
                invitation.madeBy(),
                invitation.sentAt(),
                invitation.until(),
                invitation.state());
    }

    /** An invitation with its code. */
    @Schema(name = "IssuedInvitation", description = "An invitation with its code, which is told only once.")
    public record Issued(
            @Schema(description = "The invitation.", required = true)
            InvitationItem invitation,

            @Schema(description = "The code, as it can be typed.", required = true)
            String code,

            @Schema(description = "The path on this site that opens it.", required = true)
            String path) {

        static Issued of(Invitation.Issued issued) {
            return new Issued(InvitationItem.of(issued.invitation()), issued.code(), issued.path());
        }
    }
}
