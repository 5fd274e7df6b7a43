// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.form.Lines;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
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
    private final Rows<PlanChapter> rows;

    @Activate
    public Chapters(@Reference Store store, @Reference Markdown markdown, @Reference Clock clock) {
        this.store = store;
        this.markdown = markdown;
        this.clock = clock;
        rows = Rows.of(store, clock, PlanChapter.class);
    }

    /**
     * All chapters in their order, also those nobody has written yet.
     *
     * @throws NotFoundException if the organisation has no such project
     */
    public List<Chapter> of(UUID project) {
        return store.read(em -> {
            var opened = ProjectRows.get(em, project).openedAt;
            var written = rows.where("projectId", project).all();
            return Arrays.stream(ChapterKind.values())
                    .map(kind -> written.stream()
                            .filter(row -> row.kind == kind)
                            .findFirst()
                            .map(PlanChapter::toChapter)
                            .orElseGet(() -> unwritten(kind, opened)))
                    .toList();
        });
    }

    private static Chapter unwritten(ChapterKind kind, Instant opened) {
        return new Chapter(kind, "", "", TextLanguage.OF_NETWORK, ChapterState.OPEN, opened, Chapter.UNWRITTEN);
    }

    /**
     * Writes a chapter. One with a text is a draft until it is said to be done, and open without.
     *
     * @throws InvalidException if the text is empty although the chapter is said to be done
     * @throws ConflictException if somebody has changed it since it was read, or the project's advice has ended
     */
    public Chapter write(UUID project, ChapterKind kind, NewText sent) {
        new InvalidException.Check()
                .that(sent.state() != ChapterState.DONE || markdown.shows(sent.text()), "text", "required")
                .orThrow();
        return store.write(em -> {
            ProjectRows.open(em, project);
            var of = rows.where("projectId", project).where("kind", kind);
            var known = of.first();
            var version = known.map(PlanChapter::version).orElse(Chapter.UNWRITTEN);
            if (sent.version() != null && !sent.version().equals(version)) {
                throw new ConflictException("changed-meanwhile");
            }
            var row = known.orElseGet(() -> PlanChapter.of(project, kind));
            if (row.text.isEmpty()) {
                row.language = TextLanguage.orOfNetwork(sent.language());
            }
            row.text = sent.text();
            row.html = markdown.toHtml(sent.text());
            row.state =
                    Clean.shows(sent.text()) && sent.state() == ChapterState.OPEN ? ChapterState.DRAFT : sent.state();
            row.changedAt = clock.instant();
            if (known.isEmpty()) {
                rows.add(row);
            }
            em.flush();
            return row.toChapter();
        });
    }

    /** What somebody has written. */
    public record NewText(
            @NotNull @Size(max = Chapter.TEXT_MAX) @Lines String text,

            @Pattern(regexp = TextLanguage.PATTERN)
            @Nullable
            @Schema(
                    description = "Absent: that of the network. A chapter that has a text keeps its own.",
                    examples = "de")
            String language,

            @NotNull ChapterState state,

            @Nullable
            @Schema(
                    description =
                            "The version that was read: 409 if there is another since. Absent: replaces whatever is there.")
            Integer version) {}
}
