// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reviewed functions that know and remove sample data: they find nothing but for the coordination. */
final class DemoFunctions {
    private static final Set<String> ALL = Set.of(
            "core.want_samples(of_plugin text, adviser uuid, seeker uuid)",
            "core.take_samples(of_plugin text, at timestamp with time zone)",
            "core.samples_until()",
            "core.is_invented(who uuid)",
            "core.is_sample(author uuid, at timestamp with time zone)",
            "core.sample_people()",
            "core.sample_items()",
            "core.sample_topics()",
            "core.sample_events()",
            "core.sample_groups()",
            "core.has_demo_password(who uuid)",
            "core.lock_samples()",
            "core.end_sample_access(unusable text, at timestamp with time zone)",
            "core.kept_letters(letters uuid[])",
            "core.samples()",
            "core.remove_samples(at timestamp with time zone)",
            "core.samples_are_removed(at timestamp with time zone)",
            "core.forget_samples()");

    /** These, and those of everything else. */
    static Set<String> and(Set<String> others, Set<String> more) {
        return Stream.of(ALL, others, more).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private DemoFunctions() {}
}
