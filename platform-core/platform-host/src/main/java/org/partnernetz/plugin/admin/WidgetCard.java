// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;

/**
 * A card of a plugin, ready to be shown: plain texts in the requested language, and addresses that begin with
 * {@code /o/}.
 *
 * @param id {@code plugin-key}, unique on the page
 * @param figure the number and what it counts, as one sentence; empty for none
 * @param address the address to which the card leads; empty for none
 */
public record WidgetCard(
        String id, String plugin, String pluginName, String title, String figure, List<Line> lines, String address) {
    public WidgetCard {
        lines = List.copyOf(lines);
    }

    /** A line of the card; the address is empty if the line is not a link. */
    public record Line(String text, String address) {}
}
