// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.document.Documents;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.PaperKind;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/**
 * Copies of plans that never change. Who else may read them is kept by {@link CopyReaders} and {@link CopyLinks}, what
 * expert bodies said by {@link Statements} and {@link LinkedCopies}.
 *
 * <p>Every method throws {@link NotFoundException} if there is no such copy or project for the reader.
 */
@Component(service = Copies.class)
public final class Copies {
    private static final PaperKind COPY = PaperKind.byCode("copy");
    private static final int VALID_YEARS = 2;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Reference
    Store store;

    @Reference
    Dossiers dossiers;

    @Reference
    Documents documents;

    @Reference
    IssuedPapers papers;

    @Reference
    CopyViews views;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    /** A component with this many parts takes them as fields. */
    @Activate
    public Copies() {}

    /**
     * Freezes the plan and figures of a project as they are now.
     *
     * @throws ConflictException if the project's advice has ended
     */
    public Copy freeze(UUID project, Locale language) {
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            var draft = dossiers.draft(project, language);
            var row = new FrozenCopy();
            row.id = Keys.at(clock.instant());
            row.organisationId = views.acting();
            row.projectId = project;
            row.code = papers.issue(COPY, row.id, NetworkDays.today(clock).plusYears(VALID_YEARS), null);
            row.title = draft.paper().title();
            row.language = language.getLanguage();
            row.html = draft.paper().body();
            row.csv = new String(documents.csv(draft.rows()), StandardCharsets.UTF_8);
            row.gapCents = draft.prospect().gap();
            row.needCents = draft.prospect().total();
            row.madeAt = clock.instant();
            row.madeBy = tenant.required().person().value();
            em.persist(row);
            audit.note("copy.frozen", row.code);
            return views.shown(row, new CopyRows(em));
        });
    }

    /** The copies of a project, the newest first. */
    public List<Copy> of(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            var rows = new CopyRows(em);
            return rows.of(project).stream().map(row -> views.shown(row, rows)).toList();
        });
    }

    /** Copies that other organisations have given to the acting one for a statement. */
    public List<Copy> received() {
        return store.read(em -> {
            var rows = new CopyRows(em);
            return rows.given(views.acting()).stream()
                    .map(row -> views.shown(row, rows))
                    .toList();
        });
    }

    public Copy get(UUID copy) {
        return store.read(em -> {
            var rows = new CopyRows(em);
            return views.shown(rows.get(copy), rows);
        });
    }

    /** The signs that a copy made now could not print, with blanks between them; empty for none. */
    public String unprintable(UUID project, Locale language) {
        var draft = store.read(em -> dossiers.draft(project, language));
        return unprintable(draft.paper().title(), draft.paper().body());
    }

    /** The same of a copy that is there. */
    public String unprintable(Copy copy) {
        return unprintable(copy.issuer() + copy.title(), copy.html());
    }

    private String unprintable(String plain, String html) {
        return String.join(" ", documents.unprintable(plain + TAG.matcher(html).replaceAll("")));
    }

    /** The dossier as PDF. */
    public byte[] pdf(UUID id) {
        return documents.pdf(store.read(em -> views.paper(new CopyRows(em).get(id))));
    }

    /** The copy's liquidity table for spreadsheets. */
    public byte[] csv(UUID id) {
        return store.read(em -> new CopyRows(em).get(id).csv.getBytes(StandardCharsets.UTF_8));
    }
}
