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
import org.partnernetz.document.PaperBuilder;
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
        var table = figures(id, say);
        var paper = Paper.titled(say.plain("dossier.title", project.title()), language);
        new DossierText(say).write(project, chapters.of(id), table, paper);
        return new Draft(paper.paper(), table.rows(), table.prospect());
    }

    private FiguresText figures(UUID id, Wording say) {
        return new FiguresText(figures.plan(id), reserve.percent(), say);
    }

    /** What will be frozen. */
    record Draft(Paper paper, List<List<String>> rows, Prospect prospect) {}

    /** The liquidity table for spreadsheets. */
    public byte[] csv(UUID id, Locale language) {
        return documents.csv(draft(id, language).rows());
    }

    /** The liquidity table and the forecast as PDF. */
    public byte[] figuresPdf(UUID id, Locale language) {
        var say = new Wording(words, language);
        var paper = own(say.plain("figures.title", projects.get(id).title()), language);
        figures(id, say).write(paper);
        return documents.pdf(paper.paper());
    }

    private PaperBuilder own(String title, Locale language) {
        return Paper.titled(title, language).letterhead(tenant.required().organisationName());
    }
}
