// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Members;
import org.partnernetz.member.Members.Reach;

/** The number of people that a network item reaches, cached for a minute, because it is the same for everybody. */
@ApplicationScoped
public class NetworkReach {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    Members members;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    public Reach now() {
        var now = clock.instant();
        var present = known;
        if (present == null || present.until().isBefore(now)) {
            present = new Known(members.networkReach(), now.plus(FRESH));
            known = present;
        }
        return present.reach();
    }

    private record Known(Reach reach, Instant until) {}
}
