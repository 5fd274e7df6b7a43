// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.store.Store;

/** Answers that were begun by a link and never handed in. They are written and read by {@link LinkedCopies}. */
@Component(service = AnswerDrafts.class)
public final class AnswerDrafts {
    private final Store store;
    private final Clock clock;

    @Activate
    public AnswerDrafts(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Erases those whose link's time is over, for the acting organisation, and tells how many there were. */
    public int eraseEnded() {
        return store.write(em -> em.createQuery("delete from AnswerDraft d where d.until < :now")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }
}
