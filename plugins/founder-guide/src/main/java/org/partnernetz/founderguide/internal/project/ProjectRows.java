// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;

/** Reads rows of projects. Their keys sort by time, so the newest have the greatest. */
public record ProjectRows(
        List<FoundingProject> rows, @Nullable String next) {
    private static final UUID LAST = new UUID(-1, -1);

    static ProjectRows newest(EntityManager em, PageRequest page) {
        var rows = em.createQuery(
                        "from FoundingProject p where p.id < :after order by p.id desc", FoundingProject.class)
                .setParameter("after", after(page))
                .setMaxResults(page.size() + 1)
                .getResultList();
        if (rows.size() <= page.size()) {
            return new ProjectRows(rows, null);
        }
        var shown = rows.subList(0, page.size());
        return new ProjectRows(shown, shown.get(shown.size() - 1).id.toString());
    }

    static FoundingProject get(EntityManager em, UUID id) {
        var row = em.find(FoundingProject.class, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /**
     * A project that may still be changed.
     *
     * @throws ConflictException if its advice has ended
     */
    static FoundingProject open(EntityManager em, UUID id) {
        var row = get(em, id);
        if (row.closedOn != null) {
            throw new ConflictException("conflict");
        }
        return row;
    }

    /** Open projects whose first day of business is known. */
    public static List<Project> started(EntityManager em) {
        return em.createQuery(
                        "from FoundingProject p where p.startedOn is not null and p.closedOn is null order by p.startedOn",
                        FoundingProject.class)
                .getResultStream()
                .map(row -> row.toProject(""))
                .toList();
    }

    /** What is written down about a project, without its adviser's name. */
    public static Project known(EntityManager em, UUID id) {
        return get(em, id).toProject("");
    }

    /** The same, but only while it may be changed. */
    public static Project changeable(EntityManager em, UUID id) {
        return open(em, id).toProject("");
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after() == null ? LAST : UUID.fromString(page.after());
        } catch (IllegalArgumentException e) {
            return LAST;
        }
    }

    Page<Project> map(Function<FoundingProject, Project> show) {
        return new Page<>(rows.stream().map(show).toList(), next);
    }
}
