// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/** The memberships of one person who works for more than one organisation. */
public final class Both {

    private Both() {}

    /** Two memberships of the same person. */
    public static List<Person> of(RunningPlatform platform) {
        return platform.people().stream().collect(Collectors.groupingBy(Person::email)).values().stream()
                .filter(memberships -> memberships.size() > 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody of the demo works for two organisations"));
    }
}
