// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Pulse;
import org.partnernetz.notification.internal.MailRhythmRepository.Due;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** Regularly looks for notices that are due by mail. Several servers may do so on one database. */
@ApplicationScoped
public class NoticePost {
    private static final Logger LOG = Logger.getLogger(NoticePost.class);

    /** After the installation, which makes the database ready. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int BATCH = 200;

    private final Pulse pulse = new Pulse("notices");
    private final Lane<String> lane = new Lane<>("notices");

    @Inject
    MailRhythmRepository notices;

    @Inject
    NoticeLetters letters;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        pulse.begin(() -> {}, PAUSE, this::beat);
    }

    @PreDestroy
    void stop() {
        pulse.close();
    }

    void beat() {
        if (lane.isFree()) {
            var due = notices.due(clock.instant(), BATCH);
            if (!due.isEmpty()) {
                lane.takes(List.of(due), pulse.workers(), this::post);
            }
        }
    }

    private void post(List<Due> all) throws Exception {
        for (var due : all) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            post(due);
        }
    }

    /** What fails, for example because there were too many mails within the hour, is still due. */
    void post(Due due) throws Exception {
        var organisation = organisations.find(new OrganisationId(due.organisation()));
        if (organisation.isPresent()) {
            try {
                tenant.callAs(SystemMember.of(organisation.get()), () -> {
                    letters.send(new PersonId(due.person()));
                    return due;
                });
            } catch (RuntimeException e) {
                LOG.warnf("Notices of %s wait: %s", due.person(), e);
            }
        }
    }
}
