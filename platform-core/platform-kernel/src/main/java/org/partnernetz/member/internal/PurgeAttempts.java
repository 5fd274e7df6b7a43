// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;

/**
 * Removes attempts to sign in that count no more, and what happened to accounts a while ago. They belong to no
 * organisation, so that whose run comes first removes them all.
 */
@ApplicationScoped
public class PurgeAttempts implements BackgroundJob {
    private static final LocalTime AT = LocalTime.of(3, 20);

    @Inject
    AttemptRepository attempts;

    @Inject
    AccountEventRepository trail;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-sign-in-attempts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run(JobRun run) {
        var now = clock.instant();
        run.say(attempts.tidy(now) + " attempts and " + trail.tidy(now) + " events of accounts removed");
    }
}
