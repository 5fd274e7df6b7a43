// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.circle.Circle;
import org.partnernetz.circle.Reach;

/** Who can see something. */
@Schema(name = "Circle", description = "Who can see something.")
public record CircleItem(
        @Schema(description = "How far it reaches.", examples = "NETWORK", required = true)
        Reach reach,

        @Schema(description = "The organisation that owns it.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "The working group; absent if it is for none.") @Nullable
        String group,

        @Schema(description = "How many people; absent if for everybody, or if the caller is not among them.") @Nullable
        Long people,

        @Schema(description = "How many in each organisation; empty for guests.", required = true)
        List<Part> parts) {

    /** The people of one organisation. */
    @Schema(name = "CirclePart", description = "The people of one organisation who can see something.")
    public record Part(
            @Schema(description = "The organisation.", examples = "fitt", required = true)
            String organisation,

            @Schema(description = "Its name.", required = true)
            String organisationName,

            @Schema(description = "How many people.", required = true)
            long people,

            @Schema(description = "How many of them you may see by name.", required = true)
            long named) {

        static Part of(Circle.Part part) {
            return new Part(part.slug(), part.organisation(), part.people(), part.named());
        }
    }

    static CircleItem of(Circle circle) {
        return new CircleItem(
                circle.reach(),
                circle.slug(),
                circle.group().isEmpty() ? null : circle.group(),
                circle.people() == 0 ? null : circle.people(),
                circle.parts().stream().map(Part::of).toList());
    }
}
