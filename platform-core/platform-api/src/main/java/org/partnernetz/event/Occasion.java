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
 * @param link address of an online event; null for readers who neither have a place nor organise the event
 * @param online whether the event has such an address
 * @param registered number of places taken
 * @param signedUp whether the signed-in person has a place
 * @param cancelledAt null unless the event was cancelled
 * @param language language of the text, as a tag for {@code lang}
 * @param version grows with each change of the wording; {@value #UNTOLD} in {@link Events#mine}
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
        boolean online,
        int capacity,
        int registered,
        Audience audience,
        @Nullable String groupName,
        boolean signedUp,
        @Nullable Instant cancelledAt,
        String language,
        int version) {
    public static final int UNTOLD = -1;

    public int free() {
        return capacity - registered;
    }
}
