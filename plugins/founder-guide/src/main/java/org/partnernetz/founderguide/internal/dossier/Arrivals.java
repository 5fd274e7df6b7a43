// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.store.Store;

/**
 * Statements that came in from outside and that no adviser was told of yet.
 *
 * <p>Who writes one must not see the project, and so cannot know whom to tell. The platform can, a little later.
 */
@Component(service = Arrivals.class)
public final class Arrivals {
    private final Store store;
    private final Clock clock;

    @Activate
    public Arrivals(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Tells of each statement once, whether somebody listens or not: all of them or, if the consumer fails, none.
     *
     * @return how many there were
     */
    public int tell(Consumer<Received> adviser) {
        return store.write(em -> {
            var rows = new CopyRows(em);
            var untold = rows.untold();
            untold.stream().map(statement -> received(em, rows, statement)).forEach(adviser);
            rows.told(untold, clock.instant());
            return untold.size();
        });
    }

    private static Received received(EntityManager em, CopyRows rows, ExpertStatement statement) {
        var copy = rows.get(statement.copyId);
        var project = ProjectRows.known(em, copy.projectId);
        return new Received(copy.id, project.title(), project.adviserId());
    }
}
