// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the moderation log.
 *
 * @param action what was done, for example {@code topic.hidden}
 * @param topic the topic that it was about; null for forums, and if the reader cannot see it
 * @param title title of the topic or forum; null if the reader cannot see it
 * @param organisationName the organisation whose member did it
 * @param personName null if the reader may not see the person
 * @param reason empty if nobody had to give one
 */
public record Deed(
        UUID id,
        Instant at,
        String action,
        @Nullable UUID topic,
        @Nullable String title,
        String organisationName,
        @Nullable String personName,
        String reason) {}
