// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Organisation;

/**
 * What a mail says, with whole addresses.
 *
 * @param button what the button says; null without one, then there is no address either
 * @param stop where mails of this kind are stopped; null if they cannot be
 * @param from whose frame it has
 * @param site where people find the platform
 */
record Content(
        FrameWords words,
        String subject,
        List<String> paragraphs,
        @Nullable String button,
        @Nullable String address,
        @Nullable String stop,
        Organisation from,
        String site) {

    /** Without HTML, for whoever reads mails so. */
    String asText() {
        var text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        if (button != null && address != null) {
            text.append(button).append(":\n").append(address).append("\n\n");
        }
        text.append("-- \n").append(words.sentBy(from.name(), site)).append('\n');
        if (stop != null) {
            text.append(words.stop()).append(":\n").append(stop).append('\n');
        }
        return text.toString();
    }
}
