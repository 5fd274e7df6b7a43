// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Pulse;
import org.partnernetz.mail.internal.CarryRepository.Due;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/**
 * Regularly looks for due mails and carries them, several over one connection. Several servers may do so on one
 * database.
 */
@ApplicationScoped
public class Postman {
    /** After the installation, which makes the database ready. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 50;

    private final Pulse pulse = new Pulse("mails");
    private final Lane<String> lane = new Lane<>("mails");

    @Inject
    MailLine line;

    @Inject
    CarryRepository mails;

    @Inject
    Courier courier;

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
        if (lane.isFree() && line.isReady()) {
            var due = mails.due(clock.instant(), BATCH);
            if (!due.isEmpty()) {
                lane.takes(List.of(due), pulse.workers(), this::carry);
            }
        }
    }

    /** Whether it carries nothing at the moment. */
    boolean isFree() {
        return lane.isFree();
    }

    private void carry(List<Due> all) throws Exception {
        try (var open = line.open()) {
            for (var due : all) {
                // When the server stops, what was not claimed is still due.
                if (Thread.currentThread().isInterrupted() || !carry(due, open)) {
                    return;
                }
            }
        } catch (MessagingException e) {
            // The line knows, and mails keep their place.
        }
    }

    private boolean carry(Due due, OpenLine open) throws Exception {
        var organisation = organisations.find(new OrganisationId(due.organisation()));
        if (organisation.isEmpty()) {
            return true; // founded a moment ago: it is known with the next look
        }
        var acting = SystemMember.of(organisation.get());
        return tenant.callAs(acting, () -> {
            var now = clock.instant();
            var claimed = mails.claim(due.id(), now, now.plus(Courier.CLAIMED));
            return claimed.isEmpty() || courier.deliver(claimed.get(), open, organisation.get());
        });
    }
}
