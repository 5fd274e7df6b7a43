// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.file;

import jakarta.validation.constraints.NotNull;

import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;

/** A document to be added to an item. */
public record NewDocument(
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
