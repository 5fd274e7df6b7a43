// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.List;
import java.util.stream.Collectors;

import org.partnernetz.document.PaperBuilder;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.Project;

/** A project's plan as a document: facts, chapters and figures. */
final class DossierText {
    private final Wording say;

    DossierText(Wording say) {
        this.say = say;
    }

    void write(Project project, List<Chapter> chapters, FiguresText figures, PaperBuilder paper) {
        paper.heading(say.plain("project.facts"))
                .fact(say.plain("dossier.case"), project.code())
                .fact(say.plain("facts.industry"), project.industry())
                .fact(say.plain("facts.legalForm"), say.plain("legalForm." + project.legalForm()))
                .fact(say.plain("facts.workForm"), say.plain("workForm." + project.workForm()))
                .heading(say.plain("project.plan"));
        chapters.stream()
                .filter(DossierText::isWritten)
                .forEach(chapter -> paper.subheading(name(chapter)).written(chapter.html(), chapter.language()));
        var open = chapters.stream()
                .filter(chapter -> !isWritten(chapter))
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            paper.paragraph(say.plain("dossier.open", open));
        }
        paper.heading(say.plain("figures.heading"));
        figures.write(paper);
    }

    private static boolean isWritten(Chapter chapter) {
        return !chapter.html().isBlank();
    }

    private String name(Chapter chapter) {
        return say.plain("chapter." + chapter.kind());
    }
}
