// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.store.Store;

/** Counts the acting organisation's projects for its statistics. */
@Component(service = ProjectCount.class)
public final class ProjectCount {
    private final Store store;

    @Activate
    public ProjectCount(@Reference Store store) {
        this.store = store;
    }

    /** Projects in a phase that were opened before one time and not closed before a day. */
    public long in(Phase phase, Instant openedBefore, LocalDate notClosedBefore) {
        return store.read(em -> em.createQuery(
                        "select count(p) from ProjectStatistic p where p.phase = :phase and p.openedAt < :opened"
                                + " and (p.closedOn is null or p.closedOn >= :closed)",
                        Long.class)
                .setParameter("phase", phase)
                .setParameter("opened", openedBefore)
                .setParameter("closed", notClosedBefore)
                .getSingleResult());
    }

    /** Businesses whose first day lies between two days, the last not included. */
    public long started(LocalDate first, LocalDate end) {
        return store.read(em -> em.createQuery(
                        "select count(p) from ProjectStatistic p where p.startedOn >= :first and p.startedOn < :end",
                        Long.class)
                .setParameter("first", first)
                .setParameter("end", end)
                .getSingleResult());
    }
}
