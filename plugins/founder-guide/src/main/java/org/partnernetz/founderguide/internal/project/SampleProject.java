// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Chapters.NewText;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.SampleItems;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;

/** The founding project of the demo. Its founder has an account, and has begun to write the plan. */
@Component(service = {SampleProject.class, SampleItems.class})
public final class SampleProject extends PluginService implements SampleItems {
    private static final int DAYS_TO_TALK = 7;
    private static final LocalTime TALK = LocalTime.of(10, 0);
    private static final String GERMAN = "de";

    @Reference
    Projects projects;

    @Reference
    Founders founders;

    @Reference
    Chapters chapters;

    @Reference
    SearchIndex index;

    @Reference
    Retention.Leaving leaving;

    @Override
    public void add(PersonId seeker) {
        if (!founders.projectsOf(seeker.value()).isEmpty()) {
            return;
        }
        store.write(em -> {
            var project = projects.open(opened()).item().id();
            var row = ProjectRows.open(em, project);
            row.founderId = seeker.value();
            row.sample = true;
            write(project, ChapterKind.IDEA, ChapterState.DONE, """
                    Ein kleines Café in einem Stadtteil ohne Café: morgens Frühstück, mittags ein warmes Gericht, \
                    nachmittags Kuchen. Zwei Tage in der Woche ist der Raum abends für Gruppen offen.""");
            write(project, ChapterKind.PERSON, ChapterState.DONE, """
                    Sechs Jahre Erfahrung in der Küche eines Hotels, davon zwei als Leitung. Der Abschluss ist anerkannt.""");
            write(project, ChapterKind.MARKET, ChapterState.DRAFT, """
                    Im Umkreis von 500 Metern liegen zwei Schulen und ein Ärztehaus. Noch zu klären: Was kostet ein \
                    Mittagessen an anderen Orten?""");
            return project;
        });
    }

    private NewProject opened() {
        var talk = today().plusDays(DAYS_TO_TALK).atTime(TALK).atZone(NetworkDays.ZONE);
        return new NewProject(
                "Kiezcafé mit Mittagstisch",
                "Gastronomie",
                WorkForm.FULL_TIME,
                null,
                talk.toInstant(),
                "FITT, Beratungsraum 1");
    }

    private void write(UUID project, ChapterKind kind, ChapterState state, String text) {
        chapters.write(project, kind, new NewText(text, GERMAN, state, null));
    }

    @Override
    public void remove(PersonId seeker) {
        store.write(em -> {
            var samples = rows(FoundingProject.class).where("founderId", seeker.value());
            samples.where("sample", true).all().forEach(row -> {
                var team = Stream.concat(Stream.of(row.adviserId), row.deputies.stream());
                ProjectSearch.remove(index, row.id(), team.toList());
                leaving.leave(row.id());
                ProjectFigures.forget(em, row);
                em.remove(row);
            });
            em.flush();
            return seeker;
        });
    }
}
