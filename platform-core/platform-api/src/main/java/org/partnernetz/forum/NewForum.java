// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import org.partnernetz.tenant.Audience;

/**
 * A forum as a moderator wants it.
 *
 * @param rules what people should know before they write; may be empty
 * @param audience ORGANISATION, NETWORK or PUBLIC; it can become wider later, not narrower
 */
public record NewForum(String title, String description, String rules, Audience audience) {
    public static final int TITLE_MAX = 120;
    public static final int DESCRIPTION_MAX = 500;
    public static final int RULES_MAX = 2_000;

    /** A forum without rules. */
    public NewForum(String title, String description, Audience audience) {
        this(title, description, "", audience);
    }
}
