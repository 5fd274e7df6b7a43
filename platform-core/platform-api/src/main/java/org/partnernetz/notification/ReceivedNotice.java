// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice as its recipient sees it.
 *
 * @param kind key of its kind
 * @param text its text in the reader's language; empty while it is closed
 * @param values texts for the placeholders in the core's message; empty for plugins
 * @param address begins with {@code /o/}; empty while the notice is closed
 * @param closed whether its plugin is stopped, or switched off for the organisation; then the notice has no text
 */
public record ReceivedNotice(
        UUID id,
        String kind,
        String text,
        List<String> values,
        String address,
        String organisationName,
        Instant createdAt,
        boolean read,
        boolean closed) {
    public ReceivedNotice {
        values = List.copyOf(values);
    }
}
