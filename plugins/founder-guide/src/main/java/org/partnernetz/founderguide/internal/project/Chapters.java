// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Markdown;
import org.partnernetz.text.TextLanguage;

/** The chapters of a project's business plan. */
@Component(service = Chapters.class)
public final class Chapters {
    private final Store store;
    private final Markdown markdown;
    private final Clock clock;

    @Activate
    public Chapters(@Reference Store store, @Reference Markdown markdown, @Reference Clock clock) {
        this.store = store;
        this.markdown = markdown;
        this.clock = clock;
    }

    /**
     * All chapters in their order, also those nobody has written yet.
     *
     * @throws NotFoundException if the organisation has no such project
     */
    public List<Chapter> of(UUID project) {
        return store.read(em -> {
            var opened = ProjectRows.get(em, project).openedAt;
            var written = ChapterRows.of(em, project);
            return Arrays.stream(ChapterKind.values())
                    .map(kind -> written.stream()
                            .filter(row -> row.kind == kind)
                            .findFirst()
                            .map(PlanChapter::toChapter)
                            .orElse(new Chapter(
                                    kind,
                                    "",
                                    "",
                                    TextLanguage.OF_NETWORK,
                                    ChapterState.OPEN,
                                    opened,
                                    Chapter.UNWRITTEN)))
                    .toList();
        });
    }

    /**
     * Writes a chapter.
     *
     * @param seen the version that the writer has read; null to replace whatever is there
     * @throws InvalidException if the text is too long, or empty although the chapter is said to be done
     * @throws ConflictException if somebody has changed it since, or the project's advice has ended
     */
    public Chapter write(UUID project, ChapterKind kind, NewText draft, @Nullable Integer seen) {
        var clean = Clean.lines(draft.text());
        var state = draft.state();
        new InvalidException.Check()
                .fits(clean, "text", Chapter.TEXT_MAX)
                .that(TextLanguage.isKnown(draft.language()), "language", "wrong")
                .that(
                        state != ChapterState.DONE || clean.length() > Chapter.TEXT_MAX || markdown.shows(clean),
                        "text",
                        "required")
                .orThrow();
        return store.write(em -> {
            ProjectRows.open(em, project);
            var written = ChapterRows.find(em, project, kind);
            var version = written.map(row -> row.version).orElse(Chapter.UNWRITTEN);
            if (seen != null && !seen.equals(version)) {
                throw new ConflictException("changed-meanwhile");
            }
            var row = written.orElseGet(() -> fresh(project, kind));
            if (row.text.isEmpty()) {
                row.language = TextLanguage.orOfNetwork(draft.language());
            }
            row.text = clean;
            row.html = markdown.toHtml(clean);
            row.state = state;
            row.changedAt = clock.instant();
            em.persist(row);
            em.flush();
            return row.toChapter();
        });
    }

    private PlanChapter fresh(UUID project, ChapterKind kind) {
        var row = new PlanChapter();
        row.id = Keys.at(clock.instant());
        row.projectId = project;
        row.kind = kind;
        return row;
    }

    /**
     * What somebody has written.
     *
     * @param language null for that of the network; a chapter that has a text keeps its own
     */
    public record NewText(String text, @Nullable String language, ChapterState state) {}
}
