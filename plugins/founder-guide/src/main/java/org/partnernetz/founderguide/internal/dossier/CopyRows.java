// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.partnernetz.problem.NotFoundException;

/** Reads rows of copies. Which of them there are for the reader is decided by row security. */
record CopyRows(EntityManager em) {
    private static final int RECEIVED_MAX = 100;
    private static final int UNTOLD_MAX = 100;

    /** @throws NotFoundException if it is not there for the reader */
    FrozenCopy get(UUID id) {
        var row = em.find(FrozenCopy.class, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    List<FrozenCopy> of(UUID project) {
        return em.createQuery("from FrozenCopy c where c.projectId = :project order by c.id desc", FrozenCopy.class)
                .setParameter("project", project)
                .getResultList();
    }

    /** Copies that others have given to an organisation, the newest first. */
    List<FrozenCopy> given(long body) {
        return em.createQuery(
                        "select c from FrozenCopy c, CopyShare s where s.copyId = c.id and s.bodyId = :body"
                                + " order by s.id desc",
                        FrozenCopy.class)
                .setParameter("body", body)
                .setMaxResults(RECEIVED_MAX)
                .getResultList();
    }

    List<CopyShare> shares(UUID copy) {
        return em.createQuery("from CopyShare s where s.copyId = :copy order by s.id", CopyShare.class)
                .setParameter("copy", copy)
                .getResultList();
    }

    Optional<CopyShare> share(UUID copy, long body) {
        return shares(copy).stream().filter(share -> share.bodyId == body).findFirst();
    }

    List<ExpertStatement> statements(UUID copy) {
        return em.createQuery("from ExpertStatement s where s.copyId = :copy order by s.id desc", ExpertStatement.class)
                .setParameter("copy", copy)
                .getResultList();
    }

    /** What was answered by a link. */
    Optional<ExpertStatement> answer(UUID link) {
        return em.createQuery("from ExpertStatement s where s.linkId = :link", ExpertStatement.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
    }

    /** What was begun by a link. */
    Optional<AnswerDraft> draft(UUID link) {
        return Optional.ofNullable(em.find(AnswerDraft.class, link));
    }

    /** Own statements that no adviser was told of, the oldest first. */
    List<ExpertStatement> untold() {
        return em.createQuery("from ExpertStatement s where s.toldAt is null order by s.id", ExpertStatement.class)
                .setMaxResults(UNTOLD_MAX)
                .getResultList();
    }

    /** A statement's one column that may change. */
    void told(List<ExpertStatement> statements, Instant now) {
        em.createQuery("update ExpertStatement s set s.toldAt = :now where s in :statements")
                .setParameter("now", now)
                .setParameter("statements", statements)
                .executeUpdate();
    }

    /** The newest statement on any copy of a project. */
    Optional<ExpertStatement> newestStatement(UUID project) {
        return em.createQuery(
                        "select s from ExpertStatement s, FrozenCopy c where s.copyId = c.id and c.projectId = :project"
                                + " order by s.id desc",
                        ExpertStatement.class)
                .setParameter("project", project)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
