// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.NightlyPurges;

/**
 * Removes attempts to sign in that no longer count, sessions that nobody can have any more, old events of accounts, and
 * accounts that came to nothing. They belong to no organisation, so the first run for any organisation removes all of
 * them.
 */
@ApplicationScoped
public class PurgeAttempts implements NightlyPurges {

    @Inject
    AttemptRepository attempts;

    @Inject
    AccountEventRepository trail;

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(
                new Purge("purge-sign-in-attempts", "attempts", () -> attempts.tidy(clock.instant())),
                new Purge("purge-account-events", "events of accounts", () -> trail.tidy(clock.instant())),
                new Purge("purge-sessions", "sessions", sessions::purge),
                new Purge("purge-accounts", "unused accounts", () -> accounts.removeUnused(clock.instant())));
    }
}
