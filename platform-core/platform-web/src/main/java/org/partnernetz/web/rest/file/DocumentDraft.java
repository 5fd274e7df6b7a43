// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.file;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;

/** A document to be added. */
@Schema(name = "NewDocument", description = "A document to be added.")
public record DocumentDraft(
        @Schema(description = "The file.", implementation = SentFile.class)
        @NotNull
        @Accepts({
            FileKind.PDF,
            FileKind.DOCX,
            FileKind.XLSX,
            FileKind.ODT,
            FileKind.ODS,
            FileKind.PNG,
            FileKind.JPEG,
            FileKind.TEXT
        })
        @MaxBytes(Upload.BYTES_MAX)
        Upload file) {}
