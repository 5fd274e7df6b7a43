// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.time.LocalTime;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.AnswerDrafts;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;

/** Erases each night what expert bodies began to write by links that have ended. */
@Component
public final class AnswerDraftJob implements BackgroundJob {
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final AnswerDrafts drafts;

    @Activate
    public AnswerDraftJob(@Reference AnswerDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String key() {
        return "answer-drafts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(NIGHT);
    }

    @Override
    public void run(JobRun run) {
        run.say(drafts.eraseEnded() + " drafts erased");
    }
}
