// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.form.Lines;

/** A letter to all who come to an event. */
@Schema(name = "NewEventLetter", description = "A letter to all who come to an event.")
public record EventLetterDraft(
        @Schema(description = "The subject.", examples = "Bitte mitbringen")
        @NotBlank
        @Size(max = EventDesk.SUBJECT_MAX)
        String subject,

        @Schema(description = "The text; blank lines part paragraphs.", examples = "Bringen Sie Ihre Zeugnisse mit.")
        @NotBlank
        @Size(max = EventDesk.TEXT_MAX)
        @Lines
        String text) {}
