// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.profile.Seen;
import org.partnernetz.web.rest.file.SentFile;

/** A picture of the caller. */
@Schema(name = "NewPicture", description = "A picture of the caller, and who sees it.")
public record PictureDraft(
        @Schema(
                description = "The photograph. Left out: the picture that is there stays.",
                implementation = SentFile.class)
        @Accepts({FileKind.JPEG, FileKind.PNG})
        @MaxBytes(Upload.BYTES_MAX)
        @Nullable
        Upload picture,

        @Schema(description = "Who sees it.", examples = "NETWORK") @NotNull
        Seen seen) {}
