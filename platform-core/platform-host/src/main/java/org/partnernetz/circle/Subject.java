// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of what somebody asks who can see it. */
public enum Subject {
    /** A topic, by its key. */
    TOPIC,
    /** A post, by its key. */
    POST,
    /** An event, by its key. */
    EVENT,
    /** A file of a post, an event or a group, by its key. */
    DOCUMENT,
    /** What is in a working group, by its key. */
    GROUP,
    /** A piece of a profile: {@code FIELD.person.organisation}. */
    PROFILE,
    /** What an organisation keeps for itself, by the name in its address. */
    ORGANISATION,
    /** What is for all of the network; the item is called {@code all}. */
    NETWORK,
    /** Who has a role in the acting organisation; for administrators. */
    ROLE,
    /** Who has a right there: one of the core, or {@code plugin.permission}; for administrators. */
    RIGHT,
    /** Who can open a plugin there, by its name; for administrators. */
    MODULE;

    /** As addresses write it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an address means; empty if nothing. */
    public static Optional<Subject> of(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    /** Whether only administrators may ask. */
    public boolean isForAdministrators() {
        return this == ROLE || this == RIGHT || this == MODULE;
    }
}
