// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.host;

import java.time.Instant;

/**
 * What was written to those who come to an event.
 *
 * @param author empty for a person who was erased
 * @param recipients number of mails
 */
public record Sent(Kind kind, String subject, String author, Instant sentAt, int recipients) {

    /** Why it was written. */
    public enum Kind {
        MESSAGE,
        CHANGED,
        CANCELLED
    }
}
