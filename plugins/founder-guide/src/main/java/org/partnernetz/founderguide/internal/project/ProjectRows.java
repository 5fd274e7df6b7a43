// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;

/** Reads projects for what belongs to them, in the same transaction. */
public final class ProjectRows {

    private ProjectRows() {}

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
}
