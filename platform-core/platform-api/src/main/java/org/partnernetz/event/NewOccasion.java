// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.TextLanguage;

/**
 * An event to be announced, or its new wording.
 *
 * @param text Markdown, may be empty
 * @param startsAt local time in Europe/Berlin; a time that the change to summer time skips is a fault
 * @param place where it happens; place or link is needed
 * @param link http or https address of an online event
 * @param language in which it is written, as in {@link TextLanguage}; null to leave it as it is, at first the language
 *     of the network
 * @param capacity 1 to {@value #CAPACITY_MAX} places
 */
public record NewOccasion(
        String title,
        String text,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        @Nullable String link,
        int capacity,
        Audience audience,
        @Nullable UUID group,
        @Nullable String language) {
    public static final int TITLE_MAX = 160;
    public static final int TEXT_MAX = 20_000;
    public static final int PLACE_MAX = 200;
    public static final int LINK_MAX = 500;
    public static final int CAPACITY_MAX = 10_000;
    /** An event lasts at most this long; what is longer is several events. */
    public static final int DAYS_MAX = 31;
    /** An event lies at most so many years before or after today. */
    public static final int YEARS_MAX = 10;

    /** An event that says nothing about its language. */
    public NewOccasion(
            String title,
            String text,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            @Nullable String link,
            int capacity,
            Audience audience,
            @Nullable UUID group) {
        this(title, text, startsAt, endsAt, place, link, capacity, audience, group, null);
    }
}
