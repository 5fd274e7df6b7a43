// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.host.StrangerRequests;

/** Counts them like attempts to sign in. */
@ApplicationScoped
public class DefaultStrangerRequests implements StrangerRequests {

    @Inject
    AttemptRepository attempts;

    @Inject
    Clock clock;

    @Override
    public void count(String kind, String caller) {
        attempts.begin(Guesses.asking(kind, caller), clock.instant());
    }
}
