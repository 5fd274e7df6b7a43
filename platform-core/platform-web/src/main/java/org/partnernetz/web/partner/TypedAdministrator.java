// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.member.NewMember;
import org.partnernetz.partner.FirstAdministrator;
import org.partnernetz.web.partner.TypedPartner.Speaks;

/** The first administrator of a partner as the form has it. */
public record TypedAdministrator(
        @NotBlank @Size(max = NewMember.NAME_MAX) String name,
        @Size(max = NewMember.EMAIL_MAX) String email,
        Speaks language) {

    FirstAdministrator toPerson() {
        return new FirstAdministrator(
                name, email.isEmpty() ? null : email, language.name().toLowerCase(Locale.ROOT));
    }
}
