// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.member.host.PasswordResets;

/** A code that an administrator hands over. */
@Schema(name = "PasswordReset", description = "A code with which a person sets a new password; it is told only once.")
public record HandedCode(
        @Schema(description = "The code, as it can be typed.", required = true)
        String code,

        @Schema(description = "The path on this site that opens it.", required = true)
        String path,

        @Schema(description = "When it ends.", required = true)
        Instant until) {

    static HandedCode of(PasswordResets.Issued issued) {
        return new HandedCode(issued.code(), issued.path(), issued.until());
    }
}
