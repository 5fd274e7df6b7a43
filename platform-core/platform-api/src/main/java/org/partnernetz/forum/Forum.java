// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * A place for topics.
 *
 * @param audience the widest audience that its topics may have
 * @param group the working group whose forum it is; its topics are the group's. Null for all other forums
 * @param rules what people should know before they write; may be empty
 * @param archived whether nobody writes in it any more
 * @param unread topics with posts that the acting member has not read; 0 for visitors
 * @param watch what the acting member has chosen to hear of its topics
 */
public record Forum(
        UUID id,
        String organisationSlug,
        String organisationName,
        String title,
        String description,
        String rules,
        Audience audience,
        @Nullable UUID group,
        boolean archived,
        long topics,
        long unread,
        Watch watch) {
    /** As before version 1.5. */
    public Forum(
            UUID id,
            String organisationSlug,
            String organisationName,
            String title,
            String description,
            String rules,
            Audience audience,
            @Nullable UUID group,
            boolean archived,
            long topics,
            long unread) {
        this(
                id,
                organisationSlug,
                organisationName,
                title,
                description,
                rules,
                audience,
                group,
                archived,
                topics,
                unread,
                Watch.USUAL);
    }

    /** As before version 1.4. */
    public Forum(
            UUID id,
            String organisationSlug,
            String organisationName,
            String title,
            String description,
            Audience audience,
            long topics,
            long unread) {
        this(id, organisationSlug, organisationName, title, description, "", audience, null, false, topics, unread);
    }
}
