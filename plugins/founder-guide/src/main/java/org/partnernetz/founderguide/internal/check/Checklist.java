// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.document.Documents;
import org.partnernetz.document.Paper;
import org.partnernetz.document.PaperTable;
import org.partnernetz.document.Tick;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** The registration checklist on paper, for ticking off by hand. */
@Component(service = Checklist.class)
public final class Checklist {
    @Reference
    PluginWords words;

    @Reference
    Documents documents;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    public File pdf(Project project, List<PermitTask> tasks, Locale language) {
        var title = words.say(language, "permits.title", project.title());
        return File.pdf(documents.pdf(paper(title, tasks, language)), title, project.code(), NetworkDays.today(clock));
    }

    Paper paper(String title, List<PermitTask> tasks, Locale language) {
        var table = PaperTable.captioned(words.say(language, "permits.heading"));
        for (var column :
                List.of("permits.done", "permits.what", "permits.authority", "permits.until", "permits.law")) {
            table.text(words.say(language, column));
        }
        for (var task : tasks) {
            var key = "permit." + task.permit().code();
            table.row(
                    Tick.of(task.isDone()),
                    words.say(language, key),
                    words.say(language, key + ".authority"),
                    until(task, language),
                    task.permit().source().law());
        }
        return Paper.titled(title, language)
                .letterhead(tenant.required().organisationName())
                .paragraph(words.say(language, "permits.text"))
                .table(table)
                .paper();
    }

    private String until(PermitTask task, Locale language) {
        var due = task.due();
        if (task.doneOn() != null) {
            return words.say(language, "permits.doneOn", day(task.doneOn(), language));
        } else if (due == null) {
            return words.say(language, "duty.undated." + task.permit().within());
        }
        var end = day(due.effectiveEnd(), language);
        return due.isMoved()
                ? words.say(language, "duty.moved", end, day(due.rawEnd(), language))
                : words.say(language, "duty.due", end);
    }

    private static String day(LocalDate day, Locale language) {
        var pattern = language.getLanguage().equals("en") ? "d MMM yyyy" : "dd.MM.yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
