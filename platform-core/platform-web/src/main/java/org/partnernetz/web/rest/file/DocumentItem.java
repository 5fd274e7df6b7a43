// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.file;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;

/** A document. */
@Schema(name = "Document", description = "A document.")
public record DocumentItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Its name, with the extension of its type.", examples = "Programm.pdf", required = true)
        String name,

        @Schema(description = "Its media type, told from its bytes.", examples = "application/pdf", required = true)
        String type,

        @Schema(description = "Number of bytes.", required = true)
        long size,

        @Schema(description = "Name of whoever added it; may be empty.", required = true)
        String author,

        @Schema(description = "When it was added.", required = true)
        Instant addedAt) {

    public static DocumentItem of(Attached file) {
        return new DocumentItem(file.id(), file.name(), file.type(), file.size(), file.author(), file.addedAt());
    }

    /** A document and its bytes. */
    @Schema(name = "OpenedDocument", description = "A document and its bytes.")
    public record Opened(
            @Schema(description = "What is known of it.", required = true)
            DocumentItem document,

            @Schema(description = "Its bytes in Base64.", required = true)
            String content) {
        public static Opened of(Attachments.Opened opened) {
            return new Opened(
                    DocumentItem.of(opened.file()), Base64.getEncoder().encodeToString(opened.bytes()));
        }
    }
}
