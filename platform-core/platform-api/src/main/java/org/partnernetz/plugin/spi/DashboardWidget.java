// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Shows a card on the home of each organisation that has the plugin switched on: what awaits the reader, in a figure
 * and a few lines that lead into the plugin. The widget returns data, the core draws it, so that it can be read by
 * everybody and on every screen.
 *
 * <p>Register the implementation as a component of this type, one for each card.
 *
 * <p><b>When called:</b> each time a member opens the organisation's home, if the member may {@link #permission()}.
 * <b>Tenant:</b> the acting organisation and person are bound; no transaction runs yet. <b>Units:</b> the label of a
 * figure names what is counted; money is euro cents and a text made by the plugin. <b>Time limit:</b>
 * {@value #MILLIS_MAX} milliseconds for each widget; its thread is interrupted then. <b>Limits:</b> {@value #ROWS_MAX}
 * rows, further ones are left out; {@value #WIDGETS_MAX} widgets of one plugin. <b>Errors:</b> a widget that throws or
 * is too slow shows nothing, is logged, and harms no other. <b>Threads:</b> called by threads of the core, several at
 * once for several readers.
 *
 * <p><b>Clash rule:</b> cards of all plugins stand below each other, ordered by title; two widgets of one key in one
 * plugin: the higher {@code service.ranking} is shown and the other is logged.
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

    /** What to show to the acting person; empty shows no card. */
    Optional<Content> content(Locale locale);

    /**
     * A card.
     *
     * @param title key in the plugin's messages
     * @param figure the one number that matters, null for none
     * @param rows lines below it, may be empty
     * @param page name of the plugin's page that the card leads to, empty for none
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
     * @param text as people read it, plain text
     * @param page name of the plugin's page that it leads to, empty for none
     * @param item the last part of that page's address, null for none
     */
    record Row(String text, String page, @Nullable Object item) {}
}
