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

/**
 * How many people a network item reaches, remembered for a minute: the same for everybody, and a figure, not a list.
 */
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
