// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.data;

import java.util.List;
import java.util.stream.Stream;

import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/**
 * A member of the network, signed in so many times.
 *
 * @param sessions one browser each
 */
public record BenchMember(Person person, List<Caller> sessions) {

    public static BenchMember signIn(RunningPlatform platform, Person person, int times) {
        return new BenchMember(
                person,
                Stream.generate(() -> Session.of(platform, person)).limit(times).toList());
    }

    /** What each browser sends with every request. */
    public List<String> cookies() {
        return sessions.stream().map(Caller::cookies).toList();
    }

    public String token() {
        return person.token();
    }
}
