// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;

/**
 * A card of a plugin, ready to be drawn: plain texts in the asked language and addresses that begin with {@code /o/}.
 *
 * @param id {@code plugin-key}, unique on the page
 * @param figure the number and what it counts, as one sentence; empty for none
 * @param address where the card leads; empty for nowhere
 */
public record WidgetCard(
        String id, String plugin, String pluginName, String title, String figure, List<Line> lines, String address) {
    public WidgetCard {
        lines = List.copyOf(lines);
    }

    /** A line of the card; the address is empty where it leads nowhere. */
    public record Line(String text, String address) {}
}
