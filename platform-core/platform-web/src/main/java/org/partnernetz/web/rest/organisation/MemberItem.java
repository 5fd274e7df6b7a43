// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Member;
import org.partnernetz.tenant.Role;

/** A member of an organisation. */
@Schema(name = "Member", description = "A person in one organisation.")
public record MemberItem(
        @Schema(description = "The person's key, the same in every organisation.", required = true)
        UUID id,

        @Schema(description = "The person's name.", required = true)
        String name,

        @Schema(description = "What the person may do in this organisation.", required = true)
        Set<Role> roles,

        @Schema(description = "Whether the person takes part in the network.", required = true)
        boolean network,

        @Schema(description = "Since when the person is a member.", required = true)
        Instant since,

        @Schema(description = "Last day of the membership; null if it has no end.") @Nullable
        LocalDate lastDay,

        @Schema(description = "Whether the membership rests.", required = true)
        boolean paused,

        @Schema(description = "When the membership ended; null while it lasts.") @Nullable
        Instant until) {

    static MemberItem of(Member member) {
        return new MemberItem(
                member.person().value(),
                member.name(),
                member.roles(),
                member.network(),
                member.since(),
                member.lastDay(),
                member.paused(),
                member.until());
    }
}
