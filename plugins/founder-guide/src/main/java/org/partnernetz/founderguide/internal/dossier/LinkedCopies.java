// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.plugin.spi.PluginDownload.File;
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
@Component(service = LinkedCopies.class)
public final class LinkedCopies {
    private final Store store;
    private final Copies copies;
    private final TenantContext tenant;
    private final Clock clock;

    @Activate
    public LinkedCopies(
            @Reference Store store, @Reference Copies copies, @Reference TenantContext tenant, @Reference Clock clock) {
        this.store = store;
        this.copies = copies;
        this.tenant = tenant;
        this.clock = clock;
    }

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

    /** The dossier as PDF. */
    public File pdf() {
        return copies.pdf(id());
    }

    /** The copy's liquidity table for spreadsheets. */
    public File csv() {
        return copies.csv(id());
    }

    /**
     * Keeps what is not to be handed in yet. Whoever comes by the link again finds it.
     *
     * @throws ConflictException if something was answered by this link already
     */
    public void keep(StatementDraft draft) {
        store.write(em -> {
            var copy = unanswered();
            var row = draft(em, copy);
            row.take(draft);
            em.persist(row);
            return row.linkId;
        });
    }

    private AnswerDraft draft(EntityManager em, FrozenCopy copy) {
        var begun = em.find(AnswerDraft.class, visit().link());
        if (begun != null) {
            return begun;
        }
        var row = new AnswerDraft();
        row.linkId = visit().link();
        row.organisationId = copy.organisationId;
        row.copyId = copy.id;
        return row;
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

    private FrozenCopy unanswered() {
        var copy = copies.row(id());
        if (copy.answer(visit().link()).isPresent()) {
            throw new ConflictException("answered");
        }
        return copy;
    }
}
