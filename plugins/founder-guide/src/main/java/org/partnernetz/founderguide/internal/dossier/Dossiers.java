// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.document.Documents;
import org.partnernetz.document.Paper;
import org.partnernetz.founderguide.internal.check.Permits;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.Reserve;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** Makes documents of a project as it is now. Every method throws {@link NotFoundException} if there is none. */
@Component(service = Dossiers.class)
public final class Dossiers {
    @Reference
    Projects projects;

    @Reference
    Chapters chapters;

    @Reference
    Figures figures;

    @Reference
    Permits permits;

    @Reference
    Reserve reserve;

    @Reference
    PluginWords words;

    @Reference
    Documents documents;

    @Reference
    TenantContext tenant;

    /** A component with this many parts takes them as fields. */
    @Activate
    public Dossiers() {}

    /** What a copy of the project says. */
    Draft draft(UUID id, Locale language) {
        var say = new Wording(words, language);
        var project = projects.get(id);
        var table = new FiguresText(figures.plan(id), reserve.percent(), say);
        var html = new DossierText(say).xhtml(project, chapters.of(id), table);
        return new Draft(say.plain("dossier.title", project.title()), html, table.rows(), table.prospect());
    }

    /** What will be frozen. */
    record Draft(String title, String html, List<List<String>> rows, Prospect prospect) {}

    /** The liquidity table for spreadsheets. */
    public byte[] csv(UUID id, Locale language) {
        return documents.csv(draft(id, language).rows());
    }

    /** The liquidity table and the forecast as PDF. */
    public byte[] figuresPdf(UUID id, Locale language) {
        var say = new Wording(words, language);
        var text = new FiguresText(figures.plan(id), reserve.percent(), say);
        return pdf(say.plain("figures.title", projects.get(id).title()), language, text.xhtml());
    }

    /** The registration checklist as PDF. */
    public byte[] checklistPdf(UUID id, Locale language) {
        var say = new Wording(words, language);
        var title = say.plain("permits.title", projects.get(id).title());
        return pdf(title, language, new DossierText(say).checklist(permits.of(id)));
    }

    private byte[] pdf(String title, Locale language, String body) {
        return documents.pdf(new Paper(title, language, tenant.required().organisationName(), "", body));
    }
}
