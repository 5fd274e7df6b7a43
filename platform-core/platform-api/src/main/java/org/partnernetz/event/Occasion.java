// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;

/**
 * An event (Termin) as the caller may see it.
 *
 * @param html sanitised rendering of {@code text}
 * @param registered places taken
 * @param signedUp whether the signed-in person has a place
 * @param cancelledAt null while it takes place
 * @param language in which it is written, as the tag for {@code lang}
 */
public record Occasion(
        UUID id,
        String organisationSlug,
        String organisationName,
        String organisationInitials,
        String title,
        String text,
        String html,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        @Nullable String link,
        int capacity,
        int registered,
        Audience audience,
        @Nullable String groupName,
        boolean signedUp,
        @Nullable Instant cancelledAt,
        String language) {
    public int free() {
        return capacity - registered;
    }
}
