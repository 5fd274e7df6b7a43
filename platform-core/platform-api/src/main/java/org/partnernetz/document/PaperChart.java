// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A bar chart with bars above and below zero.
 *
 * @param caption what the bars show, with the unit
 * @param alternative the same in words, for readers who cannot see the chart: the highest and lowest values and the
 *     turning points
 * @param values from left to right; only their proportions matter
 */
public record PaperChart(String caption, String alternative, List<Long> values) {
    public PaperChart {
        values = List.copyOf(values);
    }

    /** On a screen only the words are shown; in the PDF the bars are drawn into the empty element. */
    String xhtml() {
        var drawn = values.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return "<div class=\"figure\"><p class=\"caption\">" + Shown.escaped(caption)
                + "</p><div class=\"bars\" data-bars=\"" + drawn + "\" data-words=\""
                + Shown.escaped(alternative) + "\"></div><p class=\"note\">" + Shown.escaped(alternative)
                + "</p></div>";
    }
}
