// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviewed functions by which people are told of what they follow, and of what was done to them. */
final class TellingFunctions {
    private static final Set<String> ALL = Set.of(
            "core.tell_post(of_post uuid, at timestamp with time zone)",
            "core.tell_mention()",
            "core.mentionable(of_topic uuid, names text[])",
            "core.own_watches(most integer)",
            "core.own_waiting()",
            "core.forget_watches()",
            "core.forget_own_watches()",
            "core.forget_mentions()",
            "core.tell_membership()",
            "core.tell_event(of_event uuid, of_kind text, at timestamp with time zone)");

    /** These, and those of everything else. */
    static Set<String> and(Set<String> others) {
        return Stream.of(ALL, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private TellingFunctions() {}
}
