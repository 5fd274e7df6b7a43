// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Invitation;

/** An invitation of a partner's first administrator. */
@Schema(name = "PartnerInvitation", description = "An invitation of a partner's first administrator.")
public record PartnerInvitationItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "What the coordination calls the person.", required = true)
        String name,

        @Schema(description = "Where it was sent; absent if the code is handed over.") @Nullable
        String email,

        @Schema(description = "When its present code ends.", required = true)
        Instant until,

        @Schema(description = "What has become of it.", required = true)
        Invitation.State state) {

    static PartnerInvitationItem of(Invitation invitation) {
        return new PartnerInvitationItem(
                invitation.id(), invitation.name(), invitation.email(), invitation.until(), invitation.state());
    }

    /** An invitation with its code. */
    @Schema(name = "PartnerInvitationCode", description = "An invitation with its code, which is told only once.")
    public record Code(
            @Schema(description = "The invitation.", required = true)
            PartnerInvitationItem invitation,

            @Schema(description = "The code, as it can be typed.", required = true)
            String code,

            @Schema(description = "The path on this site that opens it.", required = true)
            String path) {

        static Code of(Invitation.Issued issued) {
            return new Code(PartnerInvitationItem.of(issued.invitation()), issued.code(), issued.path());
        }
    }
}
