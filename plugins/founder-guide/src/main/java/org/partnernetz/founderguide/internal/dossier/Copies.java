// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.document.Documents;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.Paper;
import org.partnernetz.document.PaperKind;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.founderguide.internal.project.Retention;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/**
 * Copies of plans that never change. Who else may read them is kept by {@link CopyReaders} and {@link CopyLinks}, what
 * expert bodies said by {@link Statements} and {@link LinkedCopies}.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such copy or project for the reader.
 */
@Component(service = {Copies.class, Retention.Leaving.class})
public final class Copies implements Retention.Leaving {
    private static final PaperKind COPY = PaperKind.byCode("copy");
    private static final int VALID_YEARS = 2;
    private static final int RECEIVED_MAX = 100;
    private static final String TAG = "<[^>]*>";

    @Reference
    Store store;

    @Reference
    Dossiers dossiers;

    @Reference
    Documents documents;

    @Reference
    IssuedPapers papers;

    @Reference
    Organisations organisations;

    @Reference
    PluginWords words;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    /** In which language a copy is made. */
    public record Freezing(
            @NotNull @Pattern(regexp = "de|en") @Schema(examples = "de")
            String language) {}

    /**
     * Freezes the plan and figures of a project as they are now.
     *
     * @throws ConflictException if the project's advice has ended
     */
    public Copy freeze(UUID project, Freezing wanted) {
        var language = Locale.forLanguageTag(wanted.language());
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            var draft = dossiers.draft(project, language);
            var acting = tenant.required();
            var row = new FrozenCopy();
            row.id = Keys.at(clock.instant());
            row.organisationId = acting.organisation().value();
            row.projectId = project;
            row.code = papers.issue(COPY, row.id, NetworkDays.today(clock).plusYears(VALID_YEARS), null);
            row.title = draft.paper().title();
            row.language = language.getLanguage();
            row.html = draft.paper().body();
            row.csv = new String(documents.csv(draft.rows()), UTF_8);
            row.gapCents = draft.prospect().gap();
            row.needCents = draft.prospect().total();
            row.madeAt = clock.instant();
            row.madeBy = acting.person().value();
            em.persist(row);
            audit.note("copy.frozen", row.code);
            return shown(row);
        });
    }

    /** The copies of a project, the newest first. */
    public List<Copy> of(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return em.createQuery("from FrozenCopy c where c.projectId = ?1 order by c.id desc", FrozenCopy.class)
                    .setParameter(1, project)
                    .getResultStream()
                    .map(this::shown)
                    .toList();
        });
    }

    /** Copies that other organisations have given to the acting one for a statement. */
    public List<Copy> received() {
        return store.read(em -> em.createQuery(
                        "select c from FrozenCopy c join c.shares s where s.bodyId = ?1 order by s.id desc",
                        FrozenCopy.class)
                .setParameter(1, tenant.required().organisation().value())
                .setMaxResults(RECEIVED_MAX)
                .getResultStream()
                .map(this::shown)
                .toList());
    }

    public Copy get(UUID id) {
        return store.read(em -> shown(row(id)));
    }

    /** Within the running transaction. */
    FrozenCopy row(UUID id) {
        var row = store.read(em -> em.find(FrozenCopy.class, id));
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /** The same, unless it is another organisation's. */
    FrozenCopy own(UUID id) {
        var row = row(id);
        if (!isOwn(row)) {
            throw new NotFoundException();
        }
        return row;
    }

    /** To who came by a link, none is the own. */
    boolean isOwn(FrozenCopy row) {
        return tenant.current()
                .map(Acting::organisation)
                .filter(acting -> acting.value() == row.organisationId)
                .isPresent();
    }

    /** The acting organisation sees its own with all readers, those it was given without. */
    Copy shown(FrozenCopy row) {
        var own = isOwn(row);
        return new Copy(
                row.id,
                row.projectId,
                own,
                issuer(row),
                row.code,
                row.title,
                row.language,
                row.html,
                row.gapCents,
                row.needCents,
                row.madeAt,
                own ? row.shares.stream().map(this::shown).toList() : List.of(),
                row.statements.stream().map(ExpertStatement::toStatement).toList());
    }

    private Copy.Share shown(CopyShare share) {
        return organisations
                .find(new OrganisationId(share.bodyId))
                .map(body -> new Copy.Share(body.slug(), body.name(), share.until))
                .orElseThrow();
    }

    private String issuer(FrozenCopy row) {
        return organisations
                .find(new OrganisationId(row.organisationId))
                .map(Organisation::name)
                .orElse("");
    }

    /** The signs that a copy made now could not print, with blanks between them; empty for none. */
    public String unprintable(UUID project, Locale language) {
        var paper = store.read(em -> dossiers.draft(project, language)).paper();
        return unprintable(paper.title() + paper.body());
    }

    /** The same of a copy that is there. */
    public String unprintable(Copy copy) {
        return unprintable(copy.issuer() + copy.title() + copy.html());
    }

    private String unprintable(String html) {
        return String.join(" ", documents.unprintable(html.replaceAll(TAG, "")));
    }

    /** The dossier. */
    public File pdf(UUID id) {
        var row = row(id);
        return File.pdf(documents.pdf(paper(row)), row.title, row.code, NetworkDays.of(row.madeAt));
    }

    /** The copy as it is printed, under the name of its organisation. */
    private Paper paper(FrozenCopy row) {
        var issuer = issuer(row);
        var language = Locale.forLanguageTag(row.language);
        var say = new Wording(words, language);
        var code = legible(row.code);
        return Paper.titled(row.title, language)
                .letterhead(issuer)
                .code(say.plain("dossier.code", code))
                .fact(say.plain("dossier.issuer"), issuer)
                .fact(say.plain("dossier.made"), row.madeAt)
                .fact(say.plain("dossier.number"), code)
                .cover(say.plain("dossier.check"))
                .kept(row.html)
                .paper();
    }

    /** A code in groups of four signs. */
    static String legible(String code) {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }

    /** The copy's liquidity table for spreadsheets. */
    public File csv(UUID id) {
        var row = row(id);
        return File.csv(row.csv.getBytes(UTF_8), row.title, row.code, NetworkDays.of(row.madeAt));
    }

    /** Takes the papers out of the register. */
    @Override
    public void leave(UUID project) {
        store.read(em -> em.createQuery("select c.id from FrozenCopy c where c.projectId = ?1", UUID.class)
                        .setParameter(1, project)
                        .getResultList())
                .forEach(papers::forget);
    }
}
