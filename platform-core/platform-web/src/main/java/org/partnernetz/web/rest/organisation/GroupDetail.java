// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;

/** A working group with all that the caller may see. */
@Schema(name = "GroupDetail", description = "A working group across organisations, with what the caller may do.")
public record GroupDetail(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Its name.", examples = "AG Sprache", required = true)
        String name,

        @Schema(description = "What it is for.", required = true)
        String purpose,

        @Schema(description = "How people come in.", required = true)
        Entry entry,

        @Schema(description = "On which it ends.") @Nullable LocalDate lastDay,

        @Schema(description = "The organisation that founded it.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "How many people are in it; 0 unless the caller is in it or leads it.", required = true)
        long people,

        @Schema(description = "Key of its forum; absent unless the caller is in it.") @Nullable
        UUID forum,

        @Schema(description = "Whether its last day has not passed.", required = true)
        boolean current,

        @Schema(description = "Whether the caller is in it for the acting organisation.", required = true)
        boolean in,

        @Schema(description = "Whether the caller leads it.", required = true)
        boolean leads,

        @Schema(description = "Whether the caller has asked to come in.", required = true)
        boolean asked) {

    static GroupDetail of(Group group) {
        return new GroupDetail(
                group.id(),
                group.name(),
                group.purpose(),
                group.entry(),
                group.lastDay(),
                group.organisationSlug(),
                group.people(),
                group.forum(),
                group.current(),
                group.in(),
                group.leads(),
                group.asked());
    }
}
