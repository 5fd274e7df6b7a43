// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.store.Store;

/** Answers that were begun by a link and never handed in. They are written and read by {@link LinkedCopies}. */
@Component
public final class AnswerDrafts implements NightlyPurges {
    private final Store store;
    private final Clock clock;

    @Activate
    public AnswerDrafts(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("answer-drafts", "drafts", this::eraseEnded));
    }

    /** Erases those whose link's time is over, for the acting organisation, and tells how many there were. */
    private int eraseEnded() {
        return store.write(em -> em.createQuery("delete from AnswerDraft d where d.until < :now")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }
}
