// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.document.Documents;
import org.partnernetz.document.Paper;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** What expert bodies of the network say about copies, and what advisers got on paper. */
@Component(service = Statements.class)
public final class Statements {
    private static final int TOLD_AT_ONCE = 100;

    @Reference
    Store store;

    @Reference
    Copies copies;

    @Reference
    Documents documents;

    @Reference
    PluginWords words;

    @Reference
    TenantContext tenant;

    @Reference
    Audit audit;

    @Reference
    Clock clock;

    /**
     * Checks a statement before it is written down for good.
     *
     * @return what would be written down
     * @throws NotFoundException if there is no such copy for the acting organisation
     * @throws InvalidException naming the faulty fields
     */
    public Statement check(UUID copy, StatementDraft draft) {
        return checked(copies.row(copy), draft);
    }

    /** What an expert body of the network says, it says under its own name. */
    private Statement checked(FrozenCopy copy, StatementDraft draft) {
        var said = copies.isOwn(copy) ? draft : draft.by(tenant.required().organisationName());
        return said.checked(NetworkDays.of(copy.madeAt), NetworkDays.today(clock));
    }

    /**
     * Writes down what an expert body says: by itself, or by the adviser who got it on paper.
     *
     * @throws NotFoundException if there is no such copy for the acting organisation
     * @throws InvalidException naming the faulty fields
     */
    public Copy record(UUID id, StatementDraft draft) {
        return store.write(em -> {
            var copy = copies.row(id);
            var acting = tenant.required();
            var row = ExpertStatement.of(copy, checked(copy, draft), clock.instant());
            row.recordedBy = acting.person().value();
            if (copies.isOwn(copy)) {
                row.toldAt = clock.instant();
            } else {
                row.bodyId = acting.organisation().value();
            }
            em.persist(row);
            copy.statements.add(0, row);
            audit.note("statement.recorded", copy.code, Map.of("result", row.result.name()));
            return copies.shown(copy);
        });
    }

    /**
     * A statement on a copy on paper, for whoever can read it.
     *
     * @param asked names it as {@code of}; else it is the newest
     */
    public File pdf(Copy copy, ListQuery asked, Locale language) {
        var wanted = asked.filter("of");
        var said = copy.statements().stream()
                .filter(one -> wanted.isEmpty() || wanted.get().equals(one.id().toString()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var paper = paper(copy, said, new Wording(words, language));
        return File.pdf(documents.pdf(paper), paper.title(), said.body(), said.decidedOn());
    }

    /** The code on it is the copy's: that one is in the register. */
    private static Paper paper(Copy copy, Statement said, Wording say) {
        var paper = Paper.titled(say.plain("linked.title", copy.title()), say.language())
                .letterhead(copy.issuer())
                .fact(say.plain("state.body"), said.body())
                .fact(say.plain("state.result"), say.plain("verdict." + said.result()))
                .fact(say.plain("state.decidedOn"), said.decidedOn())
                .fact(say.plain(said.byLink() ? "statement.given" : "statement.recorded"), said.recordedAt())
                .fact(say.plain("statement.copyMade"), copy.madeAt())
                .fact(say.plain("statement.copyCode"), Copies.legible(copy.code()))
                .paragraph(say.plain("statement.checkCopy"))
                .heading(say.plain("state.remarks"));
        (said.remarks().isEmpty() ? "–" : said.remarks()).lines().forEach(paper::paragraph);
        return paper.paper();
    }

    /** The newest statement on any copy of a project. */
    public Optional<Statement> newest(UUID project) {
        return store.read(em -> em.createQuery(
                        "select s from FrozenCopy c join c.statements s where c.projectId = ?1 order by s.id desc",
                        ExpertStatement.class)
                .setParameter(1, project)
                .setMaxResults(1)
                .getResultStream()
                .map(ExpertStatement::toStatement)
                .findFirst());
    }

    /**
     * That a statement on a copy came in from outside.
     *
     * @param title of the project
     * @param adviser who is responsible for the project now
     */
    public record Received(UUID copy, String title, UUID adviser) {}

    /**
     * Tells of each statement that came in from outside once, whether somebody listens or not: all of them or, if the
     * consumer fails, none. Who writes one must not see the project, and so cannot know whom to tell; the platform can,
     * a little later.
     *
     * @return how many there were
     */
    public int tell(Consumer<Received> adviser) {
        return store.write(em -> {
            var untold = em.createQuery(
                            "from ExpertStatement s where s.toldAt is null order by s.id", ExpertStatement.class)
                    .setMaxResults(TOLD_AT_ONCE)
                    .getResultList();
            for (var statement : untold) {
                var project = ProjectRows.known(em, copies.row(statement.copyId).projectId);
                adviser.accept(new Received(statement.copyId, project.title(), project.adviserId()));
            }
            // The one column that may change.
            em.createQuery("update ExpertStatement s set s.toldAt = ?1 where s in ?2")
                    .setParameter(1, clock.instant())
                    .setParameter(2, untold)
                    .executeUpdate();
            return untold.size();
        });
    }
}
