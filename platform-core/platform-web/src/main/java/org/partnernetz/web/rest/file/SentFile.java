// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file is sent, for the description alone: it is read into an {@code Upload}. */
@Schema(name = "SentFile", description = "A file as it is sent. Its kind is told from its bytes.")
public record SentFile(
        @Schema(description = "Its name, with or without an extension.", examples = "Programm.pdf")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Its bytes in Base64, or as a data URL.", examples = "JVBERi0xLjcK") @NotBlank
        String content) {}
