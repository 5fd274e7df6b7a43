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
 * @param startsAt local time in Europe/Berlin; a time that is skipped by the change to summer time is refused
 * @param place where it takes place; a place or a link is required
 * @param link http or https address of an online event
 * @param language language of the text, as in {@link TextLanguage}; null leaves the language as it is, which for a new
 *     event is the language of the network
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
    /** The greatest length of an event in days. Announce anything longer as several events. */
    public static final int DAYS_MAX = 31;
    /** An event begins at most this many years before or after today. */
    public static final int YEARS_MAX = 10;

    /** An event whose language is not stated. */
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
