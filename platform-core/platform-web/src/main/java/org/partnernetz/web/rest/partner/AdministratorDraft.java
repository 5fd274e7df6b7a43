// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewMember;
import org.partnernetz.partner.FirstAdministrator;

/** Who is to administer a partner first. */
@Schema(name = "FirstAdministrator", description = "Who is to administer a partner first.")
public record AdministratorDraft(
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

        @Schema(
                description = "In which the person is addressed.",
                enumeration = {"de", "en"},
                examples = "de")
        @NotNull
        String language) {

    FirstAdministrator toPerson() {
        return new FirstAdministrator(name, email == null || email.isBlank() ? null : email, language);
    }
}
