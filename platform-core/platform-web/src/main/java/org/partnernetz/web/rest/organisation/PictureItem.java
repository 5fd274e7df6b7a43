// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.Base64;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture of a person. */
@Schema(name = "Picture", description = "A picture of a person.")
public record PictureItem(
        @Schema(description = "Its media type.", examples = "image/jpeg", required = true)
        String type,

        @Schema(description = "Its bytes in Base64.", required = true)
        String content) {

    static PictureItem of(byte[] bytes) {
        return new PictureItem("image/jpeg", Base64.getEncoder().encodeToString(bytes));
    }
}
