// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.time.Clock;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** Removes papers from the register when they are no longer valid: from then on they are as unknown anyway. */
@ApplicationScoped
public class PurgePapers implements BackgroundJob {
    private static final LocalTime AT = LocalTime.of(3, 55);

    @Inject
    PaperRepository papers;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-papers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run(JobRun run) {
        var organisation = tenant.required().organisation().value();
        run.say(papers.purge(organisation, NetworkDays.today(clock)) + " papers removed");
    }
}
