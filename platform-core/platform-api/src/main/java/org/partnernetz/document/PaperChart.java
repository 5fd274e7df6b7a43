// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Bars above and below zero.
 *
 * @param caption what they show, with the unit
 * @param alternative the same in words, for those who do not see it: what is highest, lowest, where it turns
 * @param values from the left to the right; it is the relation between them that is drawn
 */
public record PaperChart(String caption, String alternative, List<Long> values) {
    public PaperChart {
        values = List.copyOf(values);
    }

    /** On a screen the words stand alone; on paper bars are drawn in the empty place. */
    String xhtml() {
        var drawn = values.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return "<div class=\"figure\"><p class=\"caption\">" + Shown.escaped(caption)
                + "</p><div class=\"bars\" data-bars=\"" + drawn + "\" data-words=\""
                + Shown.escaped(alternative) + "\"></div><p class=\"note\">" + Shown.escaped(alternative)
                + "</p></div>";
    }
}
