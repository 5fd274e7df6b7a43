// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.tenant.Role;

/** What a membership is to be. */
@Schema(name = "MembershipChange", description = "What a membership is to be from now on.")
public record MembershipDraft(
        @Schema(description = "What the person may do; `CLIENT` stands alone.", examples = "[\"MEMBER\"]") @NotEmpty
        Set<Role> roles,

        @Schema(description = "Whether the person takes part in the network.", examples = "true") @NotNull
        Boolean network,

        @Schema(description = "Last day of the membership.", examples = "2027-12-31") @Nullable
        LocalDate lastDay) {

    MembershipChange toChange() {
        return new MembershipChange(roles, network, lastDay);
    }
}
