// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.document.Documents;
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
    private final Documents documents;
    private final CopyViews views;
    private final TenantContext tenant;
    private final Clock clock;

    @Activate
    public LinkedCopies(
            @Reference Store store,
            @Reference Documents documents,
            @Reference CopyViews views,
            @Reference TenantContext tenant,
            @Reference Clock clock) {
        this.store = store;
        this.documents = documents;
        this.views = views;
        this.tenant = tenant;
        this.clock = clock;
    }

    public LinkedCopy get() {
        var link = visit().link();
        return store.read(em -> {
            var row = copy(em);
            var rows = new CopyRows(em);
            return new LinkedCopy(
                    views.issuer(row),
                    row.code,
                    row.title,
                    row.language,
                    row.html,
                    row.madeAt,
                    rows.answer(link).map(ExpertStatement::toStatement).orElse(null),
                    rows.draft(link).map(AnswerDraft::toAnswer).orElse(Answer.NONE));
        });
    }

    /** The dossier as PDF. */
    public byte[] pdf() {
        return documents.pdf(store.read(em -> views.paper(copy(em))));
    }

    /** The copy's liquidity table for spreadsheets. */
    public byte[] csv() {
        return store.read(em -> copy(em).csv.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps what is not to be handed in yet. Whoever comes by the link again finds it.
     *
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if something was answered by this link already
     */
    public void keep(Answer answer) {
        var link = visit().link();
        var draft = answer.checkedAsDraft();
        store.write(em -> {
            var copy = unanswered(em, link);
            var row = new CopyRows(em).draft(link).orElseGet(AnswerDraft::new);
            row.linkId = link;
            row.organisationId = copy.organisationId;
            row.copyId = copy.id;
            row.take(draft);
            em.persist(row);
            return link;
        });
    }

    /**
     * Checks an answer that is to be handed in, and keeps it: {@link #confirm} hands in what was kept.
     *
     * @return what will be handed in
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if something was answered by this link already
     */
    public Statement check(Answer answer) {
        var link = visit().link();
        var said = store.read(em -> checked(unanswered(em, link), answer));
        keep(answer);
        return said;
    }

    /**
     * Hands in what was kept.
     *
     * @throws InvalidException naming what is missing
     * @throws ConflictException if something was answered by this link already
     */
    public void confirm() {
        var link = visit().link();
        answer(store.read(em -> new CopyRows(em).draft(link))
                .map(AnswerDraft::toAnswer)
                .orElse(Answer.NONE));
    }

    private Statement checked(FrozenCopy copy, Answer answer) {
        var today = NetworkDays.today(clock);
        return new StatementDraft(answer.body(), answer.result(), today, answer.remarks())
                .checked("", NetworkDays.of(copy.madeAt), today);
    }

    /**
     * Writes down what the expert body says, of today.
     *
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if something was answered by this link already
     */
    public void answer(Answer answer) {
        var link = visit().link();
        store.write(em -> {
            var copy = unanswered(em, link);
            var row = ExpertStatement.of(copy, checked(copy, answer));
            row.id = Keys.at(clock.instant());
            row.linkId = link;
            row.recordedAt = clock.instant();
            em.persist(row);
            new CopyRows(em).draft(link).ifPresent(em::remove);
            return row.id;
        });
    }

    private FrozenCopy unanswered(EntityManager em, UUID link) {
        if (new CopyRows(em).answer(link).isPresent()) {
            throw new ConflictException("answered");
        }
        return copy(em);
    }

    private FrozenCopy copy(EntityManager em) {
        try {
            return new CopyRows(em).get(UUID.fromString(visit().item()));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private LinkVisit visit() {
        return tenant.visit()
                .filter(visit -> visit.page().equals(CopyLinks.PAGE))
                .orElseThrow(NotFoundException::new);
    }
}
