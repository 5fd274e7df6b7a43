// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.portrait.Contact;

/** How an organisation is reached. */
@Schema(name = "Contact", description = "How an organisation is reached; what is not told is empty.")
public record ContactFields(
        @Schema(description = "Street and number.", examples = "Musterstraße 1", required = true)
        @NotNull
        @Size(max = Contact.STREET_MAX)
        String street,

        @Schema(description = "Five digits.", examples = "66111", required = true)
        @NotNull
        @Size(max = Contact.POSTCODE_MAX)
        String postcode,

        @Schema(description = "The town.", examples = "Saarbrücken", required = true)
        @NotNull
        @Size(max = Contact.TOWN_MAX)
        String town,

        @Schema(description = "Telephone number.", examples = "0681 000 00 00", required = true)
        @NotNull
        @Size(max = Contact.PHONE_MAX)
        String phone,

        @Schema(description = "E-mail address.", examples = "info@example.org", required = true)
        @NotNull
        @Size(max = Contact.EMAIL_MAX)
        String email,

        @Schema(description = "Address of the website.", examples = "https://www.example.org", required = true)
        @NotNull
        @Size(max = Contact.WEBSITE_MAX)
        String website) {

    static ContactFields of(Contact contact) {
        return new ContactFields(
                contact.street(),
                contact.postcode(),
                contact.town(),
                contact.phone(),
                contact.email(),
                contact.website());
    }

    Contact toContact() {
        return new Contact(street, postcode, town, phone, email, website);
    }
}
