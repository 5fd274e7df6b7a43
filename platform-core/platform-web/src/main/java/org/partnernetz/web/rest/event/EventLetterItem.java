// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.event.host.Sent;

/** A letter that went to all who come to an event. */
@Schema(name = "EventLetter", description = "A letter that went to all who come to an event.")
public record EventLetterItem(
        @Schema(description = "Why it was written.", required = true)
        Sent.Kind kind,

        @Schema(description = "Its subject; empty unless somebody wrote it.", required = true)
        String subject,

        @Schema(description = "Name of the person by whose action it was sent.", required = true)
        String author,

        @Schema(description = "When it was sent.", required = true)
        Instant sentAt,

        @Schema(description = "Number of mails.", required = true)
        int recipients) {

    static EventLetterItem of(Sent sent) {
        return new EventLetterItem(sent.kind(), sent.subject(), sent.author(), sent.sentAt(), sent.recipients());
    }

    /** How many letters are on their way. */
    @Schema(name = "EventLettersSent", description = "How many letters are on their way.")
    public record Counted(
            @Schema(description = "Number of mails.", required = true)
            int recipients) {}
}
