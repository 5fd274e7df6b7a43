// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Shows a card on the home page of each organisation that has the plugin switched on: what the reader has to do, as a
 * number and a few lines that lead into the plugin. The widget returns data and the core draws it, so that everybody
 * can read it on every screen.
 *
 * <p>Register the implementation as a component of this type, one for each card.
 *
 * <p><b>When called:</b> each time a member who has the {@link #permission()} opens the organisation's home page.
 * <b>Tenant:</b> the acting organisation and person are bound; no transaction runs yet. <b>Units:</b> the label of a
 * figure names what is counted; money is euro cents and a text made by the plugin. <b>Time limit:</b>
 * {@value #MILLIS_MAX} milliseconds per widget; then its thread is interrupted. <b>Limits:</b> {@value #ROWS_MAX} rows,
 * further ones are left out; {@value #WIDGETS_MAX} widgets per plugin. <b>Errors:</b> a widget that throws or is too
 * slow shows nothing and is logged; other widgets are not affected. <b>Threads:</b> threads of the core call it,
 * several at once for several readers.
 *
 * <p><b>Clash rule:</b> the cards of all plugins are listed by title. If two widgets of one plugin have the same key,
 * the one with the higher {@code service.ranking} is shown and the other is logged.
 */
@ConsumerType
public interface DashboardWidget {
    int MILLIS_MAX = 500;
    int ROWS_MAX = 6;
    int WIDGETS_MAX = 5;

    /** Names the widget within its plugin, for example {@code my-projects}. Constant while the plugin is active. */
    String key();

    /** The permission of the plugin that a reader needs; empty for none. Constant while the plugin is active. */
    default String permission() {
        return "";
    }

    /** Returns what to show to the acting person; if empty, there is no card. */
    Optional<Content> content(Locale locale);

    /**
     * A card.
     *
     * @param title key in the plugin's messages
     * @param figure the one number that matters, null for none
     * @param rows lines below the figure, may be empty
     * @param page name of the plugin's page to which the card leads, empty for none
     */
    record Content(String title, @Nullable Figure figure, List<Row> rows, String page) {
        public Content {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A number and what it counts.
     *
     * @param label key in the plugin's messages; the message gets the value as <code>{0}</code>
     */
    record Figure(long value, String label) {}

    /**
     * A line.
     *
     * @param text the text that people read, without markup
     * @param page name of the plugin's page to which the line leads, empty for none
     * @param item the last part of that page's address, null for none
     */
    record Row(String text, String page, @Nullable Object item) {}
}
