// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.List;
import java.util.Map;

import org.partnernetz.web.look.Html;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Words;

/** The ways on from a page as finished markup: they stand in every page, twice. */
final class Ways {
    private static final Map<String, String> THEME_ICONS = Map.of(
            "system", "monitor", "light", "sun", "dark", "moon", "contrast", "contrast", "contrast-dark", "contrast");

    private final Parts parts;
    private final Words words;

    Ways(Parts parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    /** All ways under the names of their sections, which are no headings: those of the page come after them. */
    String rail(List<Navigation.Section> sections) {
        var html = new Html();
        for (var section : sections) {
            if (!section.title().isEmpty()) {
                html.raw("<p class=\"rail__head\" aria-hidden=\"true\">")
                        .text(words.get(section.title()))
                        .raw("</p>");
            }
            html.raw("<ul class=\"navlist\"");
            if (!section.title().isEmpty()) {
                html.raw(" aria-label=\"").text(words.get(section.title())).raw("\"");
            }
            html.raw(">");
            section.items().forEach(item -> entry(html, item));
            html.raw("</ul>");
        }
        return html.toString();
    }

    /** The first ways, for the bar at the bottom of small screens. */
    String bar(List<Navigation.Item> items) {
        var html = new Html();
        items.forEach(item -> entry(html, item));
        return html.toString();
    }

    /** Ways without headings, for the menu of that bar. */
    String menu(List<Navigation.Item> items) {
        var html = new Html();
        items.forEach(item -> link(html, item, " class=\"menu__item\""));
        return html.toString();
    }

    /** @param back the address to come back to, fit for a query */
    String themes(String current, String back) {
        var html = new Html();
        for (var theme : Look.THEMES) {
            html.raw("<a class=\"menu__item\" href=\"/theme?to=" + theme + "&amp;back=")
                    .text(back)
                    .raw("\" rel=\"nofollow\" aria-current=\"" + theme.equals(current) + "\">")
                    .raw(parts.icon(THEME_ICONS.getOrDefault(theme, "contrast"), false))
                    .text(words.get("theme." + theme))
                    .raw("</a>");
        }
        return html.toString();
    }

    private void entry(Html html, Navigation.Item item) {
        html.raw("<li>");
        link(html, item, "");
        html.raw("</li>");
    }

    private void link(Html html, Navigation.Item item, String style) {
        html.raw("<a" + style + " href=\"")
                .text(item.address())
                .raw(item.here() ? "\" aria-current=\"page\">" : "\" aria-current=\"false\">")
                .raw(mark(item))
                .text(item.label())
                .raw("</a>");
    }

    private String mark(Navigation.Item item) {
        return item.slug() == null
                ? parts.icon(item.icon(), false)
                : parts.tile(item.slug(), item.initials() == null ? "" : item.initials(), "s");
    }
}
