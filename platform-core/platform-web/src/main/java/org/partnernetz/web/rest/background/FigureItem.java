// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.background;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.statistics.Figure;
import org.partnernetz.statistics.Indicator;

/** A figure of an organisation. */
@Schema(
        name = "Figure",
        description = "A figure of an organisation over a period; without a value it is a gap, not zero.")
public record FigureItem(
        @Schema(description = "Whose figure it is: a plugin's, or `core`'s.", required = true)
        String owner,

        @Schema(description = "Key of the figure.", required = true, examples = "posts")
        String key,

        @Schema(description = "The value; absent for a gap.") @Nullable
        BigDecimal value,

        @Schema(description = "What is counted; absent for a gap.")
        Indicator.@Nullable Unit unit,

        @Schema(description = "Why there is no value; absent where there is one.")
        Figure.@Nullable Gap gap) {

    static FigureItem of(Figure figure) {
        var indicator = figure.indicator();
        return new FigureItem(
                figure.owner(),
                figure.key(),
                indicator == null ? null : indicator.value(),
                indicator == null ? null : indicator.unit(),
                figure.gap());
    }
}
