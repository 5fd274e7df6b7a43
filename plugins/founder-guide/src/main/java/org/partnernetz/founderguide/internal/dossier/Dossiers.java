// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.document.Documents;
import org.partnernetz.document.Paper;
import org.partnernetz.document.PaperBuilder;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.finance.Prospect;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.Municipality;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

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
    PluginWords words;

    @Reference
    Documents documents;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    /** What a copy of the project says. */
    Draft draft(UUID id, Locale language) {
        var say = new Wording(words, language);
        var project = projects.get(id);
        var table = figures(id, say);
        var paper = Paper.titled(say.plain("dossier.title", project.title()), language);
        facts(project, say, paper);
        texts(chapters.of(id), say, paper);
        table.write(paper.heading(say.plain("figures.heading")));
        return new Draft(paper.paper(), table.rows(), table.prospect());
    }

    private static void facts(Project project, Wording say, PaperBuilder paper) {
        paper.heading(say.plain("project.facts"))
                .fact(say.plain("dossier.case"), project.code())
                .fact(say.plain("facts.industry"), say.known(project.industry()))
                .fact(say.plain("facts.legalForm"), say.plain("legalForm." + project.legalForm()))
                .fact(say.plain("facts.workForm"), say.plain("workForm." + project.workForm()))
                .fact(say.plain("facts.ags"), say.known(Municipality.name(project.ags())));
    }

    private static void texts(List<Chapter> chapters, Wording say, PaperBuilder paper) {
        paper.heading(say.plain("project.plan"));
        var open = new ArrayList<String>();
        for (var chapter : chapters) {
            var name = say.plain("chapter." + chapter.kind());
            if (chapter.html().isBlank()) {
                open.add(name);
            } else {
                paper.subheading(name).written(chapter.html(), chapter.language());
            }
        }
        if (!open.isEmpty()) {
            paper.paragraph(say.plain("dossier.open", String.join(", ", open)));
        }
    }

    private FiguresText figures(UUID id, Wording say) {
        return new FiguresText(figures.plan(id), figures.reservePercent(), say);
    }

    /** What will be frozen. */
    record Draft(Paper paper, List<List<String>> rows, Prospect prospect) {}

    /** The liquidity table of today for spreadsheets. */
    public File csv(UUID id, Locale language) {
        var say = new Wording(words, language);
        return File.csv(documents.csv(figures(id, say).rows()), title(id, say), NetworkDays.today(clock));
    }

    /** The figures of today as PDF. */
    public File pdf(UUID id, Locale language) {
        var say = new Wording(words, language);
        var paper = Paper.titled(title(id, say), language)
                .letterhead(tenant.required().organisationName());
        figures(id, say).write(paper);
        return File.pdf(documents.pdf(paper.paper()), title(id, say), NetworkDays.today(clock));
    }

    private String title(UUID id, Wording say) {
        return say.plain("figures.title", projects.get(id).title());
    }
}
