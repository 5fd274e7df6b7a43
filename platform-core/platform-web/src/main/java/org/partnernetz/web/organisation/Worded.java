// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.Locale;

import org.partnernetz.portrait.PortraitText;

/**
 * A text in the reader's language, or in the other one where there is no such text.
 *
 * @param html sanitised; empty until somebody writes it
 */
public record Worded(String html, String language) {

    static Worded of(PortraitText text, Locale reader) {
        var english = reader.getLanguage().equals("en");
        return (english && !text.english().isEmpty()) || text.german().isEmpty()
                ? new Worded(text.englishHtml(), "en")
                : new Worded(text.germanHtml(), "de");
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
