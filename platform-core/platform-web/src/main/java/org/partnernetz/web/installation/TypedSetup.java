// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.installation;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.installation.FirstSteps;
import org.partnernetz.member.NewMember;
import org.partnernetz.portrait.Contact;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.web.partner.TypedPartner.Kind;
import org.partnernetz.web.partner.TypedPartner.Speaks;

/** What sets a network up, but for the password, which no form gives back. */
public record TypedSetup(
        @NotBlank @Size(max = FirstSteps.CODE_MAX) String code,
        Speaks language,
        @NotBlank @Size(max = NewMember.NAME_MAX) String name,
        @NotBlank @Size(max = NewMember.EMAIL_MAX) String email,
        @NotBlank @Size(max = NewOrganisation.NAME_MAX) String organisation,
        Kind kind,
        @Size(max = Contact.PHONE_MAX) String phone,
        @Size(max = Contact.EMAIL_MAX) String contact) {

    /** Where the form shows the faults that the service names. */
    static final Map<String, String> FIELDS = Map.of(
            "organisation.name", "organisation",
            "organisation.kind", "kind",
            "organisation.phone", "phone",
            "organisation.email", "contact");

    static TypedSetup empty(Locale reader) {
        var speaks = reader.getLanguage().equals("en") ? Speaks.EN : Speaks.DE;
        return new TypedSetup("", speaks, "", "", "", Kind.ASSOCIATION, "", "");
    }

    FirstSteps toFirstSteps(String password) {
        var reached = new Contact("", "", "", phone, contact, "");
        return new FirstSteps(
                code,
                name,
                email,
                password,
                language.name().toLowerCase(Locale.ROOT),
                new FirstSteps.Organisation(organisation, kind.name(), reached));
    }
}
