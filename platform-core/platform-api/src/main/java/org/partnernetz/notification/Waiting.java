// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

/**
 * Something that waits for the signed-in person in one of their organisations.
 *
 * @param organisation slug of that organisation
 * @param count how many there are; 100 at most
 */
public record Waiting(String organisation, String organisationName, Kind kind, int count) {

    /** What waits. */
    public enum Kind {
        /** Requests for admission, for administrators. */
        JOIN,
        /** Flagged posts, for moderators. */
        FLAG,
        /** Requests to come into a working group that the person leads. */
        GROUP
    }
}
