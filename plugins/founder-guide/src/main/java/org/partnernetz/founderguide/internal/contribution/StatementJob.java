// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.time.Duration;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.tenant.PersonId;

/** Tells the project's adviser that an expert body has answered. Who answered and what is not in the notice. */
@Component
public final class StatementJob implements BackgroundJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Reference
    Statements statements;

    @Reference
    Notifications notifications;

    @Override
    public String key() {
        return "statements";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run(JobRun run) {
        run.say(statements.tell(this::tell) + " statements arrived");
    }

    private void tell(Statements.Received received) {
        var adviser = new PersonId(received.adviser());
        var copy = received.copy().toString();
        notifications.send(
                new Notice(GuideDeclarations.STATEMENT_RECEIVED, adviser, List.of(received.title()), "copy", copy));
    }
}
