// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.List;
import java.util.stream.Collectors;

import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.Project;

/** A project's plan as a document: facts, chapters, figures, and the registration checklist. */
final class DossierText {
    private final Wording say;

    DossierText(Wording say) {
        this.say = say;
    }

    String xhtml(Project project, List<Chapter> chapters, FiguresText figures) {
        return "<h2>" + say.say("project.facts") + "</h2>" + facts(project)
                + "<h2>" + say.say("project.plan") + "</h2>"
                + chapters.stream().map(this::chapter).collect(Collectors.joining())
                + "<h2>" + say.say("figures.heading") + "</h2>" + figures.xhtml();
    }

    private String facts(Project project) {
        return "<ul><li>" + say.say("index.code", project.code()) + "</li><li>"
                + say.say("facts.industry") + ": " + Wording.escaped(project.industry()) + "</li><li>"
                + say.say("facts.legalForm") + ": " + say.say("legalForm." + project.legalForm()) + "</li><li>"
                + say.say("facts.workForm") + ": " + say.say("workForm." + project.workForm()) + "</li></ul>";
    }

    private String chapter(Chapter chapter) {
        var text = chapter.html().isBlank() ? "<p>" + say.say("dossier.empty") + "</p>" : lowered(chapter.html());
        return "<h3>" + say.say("chapter." + chapter.kind()) + "</h3>" + text;
    }

    /** Headings inside a chapter stand below the chapter's own. */
    private static String lowered(String html) {
        return html.replaceAll("<(/?)h[1-6]\\b", "<$1h4");
    }

    /** What has to be reported, for ticking off by hand. */
    String checklist(List<PermitTask> tasks) {
        return "<p>" + say.say("permits.text") + "</p><ul>"
                + tasks.stream().map(this::task).collect(Collectors.joining()) + "</ul>";
    }

    private String task(PermitTask task) {
        var code = task.permit().code();
        return "<li>" + (task.doneOn() == null ? "[ ] " : "[x] ") + "<strong>" + say.say("permit." + code)
                + "</strong> – "
                + say.say("permit." + code + ".authority") + " ("
                + Wording.escaped(task.permit().source().law()) + "), "
                + (task.doneOn() == null ? due(task) : say.say("permits.doneOn", say.day(task.doneOn())))
                + "</li>";
    }

    private String due(PermitTask task) {
        var due = task.due();
        if (due == null) {
            return say.say("duty.undated." + task.permit().within());
        }
        var end = say.day(due.effectiveEnd());
        return due.isMoved() ? say.say("duty.moved", end, say.day(due.rawEnd())) : say.say("duty.due", end);
    }
}
