// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice as its receiver sees it.
 *
 * @param kind key of its kind
 * @param text what it says, in the reader's language; empty for kinds of the core, which the pages word
 * @param values for the places in the core's message; empty for plugins
 * @param address begins with {@code /o/}; empty while it is closed
 * @param closed whether its plugin does not run or is off for the organisation: then it says nothing
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
