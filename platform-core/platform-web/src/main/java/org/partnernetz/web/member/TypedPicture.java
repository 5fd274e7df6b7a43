// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.profile.Seen;

/** A picture and who sees it; without a new one, the old one stays. */
public record TypedPicture(
        @Nullable @Accepts({FileKind.JPEG, FileKind.PNG}) @MaxBytes(Upload.BYTES_MAX)
        Upload picture,

        @NotNull Seen seen) {}
