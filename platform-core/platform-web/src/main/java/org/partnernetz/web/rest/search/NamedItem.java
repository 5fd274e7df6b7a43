// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.web.search.ByName.Named;

/** Something that is called so. */
@Schema(name = "NamedHit", description = "A person, an organisation or a working group that is called so.")
public record NamedItem(
        @Schema(description = "person, organisation or group.", examples = "person", required = true)
        String kind,

        @Schema(description = "Its name.", required = true) String name,

        @Schema(
                description = "Function and organisation of a person, the purpose of a group; may be empty.",
                required = true)
        String about,

        @Schema(description = "The address of its page.", examples = "/o/fitt/people/…", required = true)
        String address) {

    static NamedItem of(Named named) {
        return new NamedItem(named.kind(), named.name(), named.about(), named.address());
    }
}
