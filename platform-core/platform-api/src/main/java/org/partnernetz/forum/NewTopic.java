// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.TextLanguage;

/**
 * A topic to be opened with its first post.
 *
 * @param audience not wider than the forum's
 * @param group the working group if the audience is GROUP, else null
 * @param text Markdown
 * @param language language of the text, as in {@link TextLanguage}; null for the language of the network
 */
public record NewTopic(
        UUID forum,
        String title,
        Audience audience,
        @Nullable UUID group,
        String text,
        @Nullable String language) {
    public static final int TITLE_MAX = 160;
    public static final int TEXT_MAX = 20_000;

    /** A topic in the language of the network. */
    public NewTopic(UUID forum, String title, Audience audience, @Nullable UUID group, String text) {
        this(forum, title, audience, group, text, null);
    }
}
