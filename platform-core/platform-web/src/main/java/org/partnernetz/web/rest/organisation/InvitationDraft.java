// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.NewMember;
import org.partnernetz.tenant.Role;

/** Somebody to be invited. */
@Schema(name = "NewInvitation", description = "Somebody to be invited into the organisation.")
public record InvitationDraft(
        @Schema(description = "What you call the person.", examples = "Amal Haddad")
        @NotBlank
        @Size(max = NewMember.NAME_MAX)
        String name,

        @Schema(
                description = "Where the invitation is sent; without it the code is handed over.",
                examples = "nobody@example.org")
        @Size(max = NewMember.EMAIL_MAX)
        @Nullable
        String email,

        @Schema(description = "What the person may do; `CLIENT` stands alone.", examples = "[\"MEMBER\"]") @NotEmpty
        Set<Role> roles,

        @Schema(description = "Whether the person takes part in the network.", examples = "true") @NotNull
        Boolean network,

        @Schema(description = "Last day of the membership.", examples = "2027-12-31") @Nullable
        LocalDate lastDay,

        @Schema(
                description = "In which the person is addressed.",
                enumeration = {"de", "en"},
                examples = "de")
        @NotNull
        String language) {

    NewInvitation toInvitation() {
        return new NewInvitation(
                name, email == null || email.isBlank() ? null : email, roles, network, lastDay, language);
    }
}
