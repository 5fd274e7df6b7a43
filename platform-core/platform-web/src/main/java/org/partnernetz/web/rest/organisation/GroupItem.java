// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.group.WorkingGroup;

/** A working group. */
@Schema(name = "Group", description = "A working group across organisations.")
public record GroupItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Its name.", examples = "AG Sprache", required = true)
        String name,

        @Schema(description = "How many people take part.", required = true)
        long people,

        @Schema(description = "From how many organisations they come.", required = true)
        long organisations) {

    static GroupItem of(WorkingGroup group) {
        return new GroupItem(group.id(), group.name(), group.people(), group.organisations());
    }
}
