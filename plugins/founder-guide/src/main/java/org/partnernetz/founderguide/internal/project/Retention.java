// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.search.SearchIndex;

/**
 * For how long a project is kept: to the end of the third year after the year in which advice ended. Then it is erased
 * with all that belongs to it, and what statistics count of it stays.
 */
@Component(service = {Retention.class, NightlyPurges.class})
public final class Retention extends PluginService implements NightlyPurges {
    private static final int YEARS = 3;
    private static final int PORTION = 100;

    @Reference
    SearchIndex index;

    @Reference
    Leaving leaving;

    /** Takes away what is not in the rows of a project, in the transaction in which it is erased. */
    public interface Leaving {
        void leave(UUID project);
    }

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("retention", "projects", this::erase));
    }

    /** The last day on which a project is kept whose advice ended on that day. */
    public static LocalDate until(LocalDate closedOn) {
        return LocalDate.of(closedOn.getYear() + YEARS, 12, 31);
    }

    /** Advice that ended before this day need not be kept on a day. */
    static LocalDate closedBefore(LocalDate day) {
        return LocalDate.of(day.getYear() - YEARS, 1, 1);
    }

    /** How many projects of the acting organisation are erased once the running year is over. Erases nothing. */
    public long endingThisYear() {
        var next = closedBefore(today().plusYears(1));
        return store.read(
                em -> em.createQuery("select count(p) from FoundingProject p where p.closedOn < :day", Long.class)
                        .setParameter("day", next)
                        .getSingleResult());
    }

    /** Erases what need not be kept any more, for the acting organisation, and tells how many projects there were. */
    private int erase() {
        var erased = 0;
        for (var portion = eraseSome(); portion > 0; portion = eraseSome()) {
            erased += portion;
        }
        return erased;
    }

    private int eraseSome() {
        return store.write(em -> {
            var over = over(em, closedBefore(today()));
            for (var row : over) {
                var team = Stream.concat(Stream.of(row.adviserId), row.deputies.stream());
                ProjectSearch.remove(index, row.id(), team.toList());
                leaving.leave(row.id());
                em.remove(row);
            }
            em.flush();
            return over.size();
        });
    }

    private static List<FoundingProject> over(EntityManager em, LocalDate day) {
        return em.createQuery("from FoundingProject p where p.closedOn < :day order by p.id", FoundingProject.class)
                .setParameter("day", day)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
