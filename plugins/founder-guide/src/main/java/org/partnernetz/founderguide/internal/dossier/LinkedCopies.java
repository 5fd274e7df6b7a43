// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.job.spi.NightlyPurges.Purge;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/**
 * What an expert body without an account does: it reads the one copy that its link opens, and answers once, at one go
 * or over several visits.
 *
 * <p>Nobody acts here; which copy and answer there are is decided by row security. Every method throws
 * {@link NotFoundException} to everybody who did not come by a link.
 */
@Component(service = {LinkedCopies.class, NightlyPurges.class})
public final class LinkedCopies implements NightlyPurges {
    @Reference
    Store store;

    @Reference
    Copies copies;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    /**
     * A frozen copy as somebody sees it who came by a link.
     *
     * @param answer what was answered by this link, null while nothing was
     * @param draft what was begun by this link
     * @param checked what would be handed in of that; null while something is missing
     */
    public record LinkedCopy(
            Copy copy,
            @Nullable Statement answer,
            StatementDraft draft,
            @Nullable Statement checked) {}

    private LinkVisit visit() {
        return tenant.visit()
                .filter(visit -> visit.page().equals(CopyLinks.PAGE))
                .orElseThrow(NotFoundException::new);
    }

    private UUID id() {
        return Keys.of(visit().item());
    }

    public LinkedCopy get() {
        return store.read(em -> {
            var link = visit().link();
            var copy = copies.row(id());
            var answer = copy.answer(link).map(ExpertStatement::toStatement).orElse(null);
            var begun = em.find(AnswerDraft.class, link);
            var draft = begun == null ? StatementDraft.none() : begun.toDraft();
            return new LinkedCopy(copies.shown(copy), answer, draft, answer == null ? whole(copy, draft) : null);
        });
    }

    /**
     * Keeps what is not to be handed in yet. Whoever comes by the link again finds it.
     *
     * @throws ConflictException if something was answered by this link already
     */
    public void keep(StatementDraft draft) {
        store.write(em -> {
            var copy = unanswered();
            var begun = em.find(AnswerDraft.class, visit().link());
            var row = begun == null ? AnswerDraft.of(copy, visit().link()) : begun;
            row.take(draft);
            em.persist(row);
            return row.linkId;
        });
    }

    /**
     * Checks an answer, of today, that is to be handed in, and keeps it for the time being.
     *
     * @return what {@link #answer} will hand in
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if something was answered by this link already
     */
    public Statement check(StatementDraft draft) {
        keep(draft);
        return checked(copies.row(id()), draft);
    }

    private @Nullable Statement whole(FrozenCopy copy, StatementDraft draft) {
        try {
            return checked(copy, draft);
        } catch (InvalidException e) {
            return null;
        }
    }

    private Statement checked(FrozenCopy copy, StatementDraft draft) {
        var today = NetworkDays.today(clock);
        return draft.on(today).checked(NetworkDays.of(copy.madeAt), today);
    }

    /**
     * Writes down what the expert body says, of today.
     *
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if something was answered by this link already
     */
    public void answer(StatementDraft draft) {
        store.write(em -> {
            var copy = unanswered();
            var row = ExpertStatement.of(copy, checked(copy, draft), clock.instant());
            row.linkId = visit().link();
            em.persist(row);
            var begun = em.find(AnswerDraft.class, visit().link());
            if (begun != null) {
                em.remove(begun);
            }
            return row.id;
        });
    }

    /** Of answers that were never handed in, those go whose link has ended. */
    @Override
    public List<Purge> purges() {
        return List.of(new Purge("answer-drafts", "drafts", this::eraseEnded));
    }

    private int eraseEnded() {
        return store.write(em -> em.createQuery("delete from AnswerDraft d where d.until < :now")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }

    private FrozenCopy unanswered() {
        var copy = copies.row(id());
        if (copy.answer(visit().link()).isPresent()) {
            throw new ConflictException("answered");
        }
        return copy;
    }
}
