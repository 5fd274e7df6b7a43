// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.mail;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.mail.Mail;

/** A mail in the list. */
@Schema(name = "MailLine", description = "A mail of an organisation, without its text.")
public record MailLine(
        @Schema(description = "Key of the mail.", required = true)
        UUID id,

        @Schema(description = "What kind of letter it is.", required = true, examples = "invitation")
        String kind,

        @Schema(description = "The recipient's address.", required = true)
        String to,

        @Schema(description = "The subject.", required = true)
        String subject,

        @Schema(description = "What became of it.", required = true)
        Mail.State state,

        @Schema(description = "When it was written.", required = true)
        Instant createdAt,

        @Schema(description = "When it was sent or given up; absent while it waits.") @Nullable
        Instant endedAt,

        @Schema(description = "When it is tried next; absent once it has ended.") @Nullable
        Instant nextAt,

        @Schema(description = "How often it was tried.", required = true)
        int attempts,

        @Schema(description = "What the mail server said last; empty if nothing went wrong.", required = true)
        String failure) {

    static MailLine of(Mail mail) {
        return new MailLine(
                mail.id(),
                mail.kind(),
                mail.to(),
                mail.subject(),
                mail.state(),
                mail.createdAt(),
                mail.endedAt(),
                mail.nextAt(),
                mail.attempts(),
                mail.failure());
    }
}
