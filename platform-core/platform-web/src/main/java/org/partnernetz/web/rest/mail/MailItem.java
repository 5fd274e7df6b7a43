// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.mail;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Mail;

/** A mail with its text. */
@Schema(name = "Mail", description = "A mail of an organisation, with its text.")
public record MailItem(
        @Schema(description = "Everything but the text.", required = true)
        MailLine mail,

        @Schema(description = "The language of the letter.", required = true, examples = "de")
        String language,

        @Schema(description = "The text; empty once it was forgotten.", required = true)
        List<String> paragraphs,

        @Schema(description = "What the button says; empty without one.", required = true)
        String button,

        @Schema(
                description =
                        "Where the button leads on this site; absent if administrators may not see it (any more).")
        @Nullable
        String path) {

    static MailItem of(Mail.Opened opened) {
        return new MailItem(
                MailLine.of(opened.mail()), opened.language(), opened.paragraphs(), opened.button(), opened.path());
    }
}
