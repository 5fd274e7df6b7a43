// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.forum.PostFile;

/** A file of a post. */
@Schema(name = "PostFile", description = "A file of a post.")
public record PostFileItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Its name, with the extension of its type.", examples = "Plan.pdf", required = true)
        String name,

        @Schema(description = "Its media type, told from its bytes.", examples = "application/pdf", required = true)
        String type,

        @Schema(description = "Number of bytes.", required = true)
        long size) {

    static PostFileItem of(PostFile file) {
        return new PostFileItem(file.id(), file.name(), file.type(), file.size());
    }
}
