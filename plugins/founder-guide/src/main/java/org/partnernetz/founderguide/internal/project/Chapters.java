// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.form.Lines;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Markdown;
import org.partnernetz.text.TextLanguage;

/** The chapters of a project's business plan. */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects/{id}/chapters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = Chapters.class)
public final class Chapters extends PluginService {
    @Reference
    Markdown markdown;

    /** A chapter that somebody has written. A private row of who advises. */
    @Entity
    @Table(name = "plan_chapter")
    static class ChapterRow extends OwnRow {
        UUID projectId = Keys.NONE;

        @Enumerated(EnumType.STRING)
        ChapterKind kind = ChapterKind.IDEA;

        String text = "";

        /** Rendered when written, so that reading needs no work and no trust. */
        String html = "";

        String language = TextLanguage.OF_NETWORK;

        @Enumerated(EnumType.STRING)
        ChapterState state = ChapterState.OPEN;

        Instant changedAt = Instant.EPOCH;

        Chapter shown() {
            return new Chapter(kind, text, html, language, state, changedAt, version());
        }
    }

    /**
     * All chapters in their order.
     *
     * @throws NotFoundException if the organisation has no such project
     */
    @GET
    @Operation(summary = "Reads all chapters in their order, also those nobody has written yet")
    public List<Chapter> of(@PathParam("id") UUID project) {
        return store.read(em -> {
            var opened = ProjectRows.get(em, project).openedAt;
            var written = rows(ChapterRow.class).where("projectId", project).all().stream()
                    .collect(Collectors.toMap(row -> row.kind, ChapterRow::shown));
            return Arrays.stream(ChapterKind.values())
                    .map(kind -> written.getOrDefault(kind, unwritten(kind, opened)))
                    .toList();
        });
    }

    private static Chapter unwritten(ChapterKind kind, Instant opened) {
        return new Chapter(kind, "", "", TextLanguage.OF_NETWORK, ChapterState.OPEN, opened, Chapter.UNWRITTEN);
    }

    boolean areAllDone(UUID project) {
        return rows(ChapterRow.class)
                        .where("projectId", project)
                        .where("state", ChapterState.DONE)
                        .count()
                == ChapterKind.values().length;
    }

    /**
     * Writes a chapter. One with a text is a draft until it is said to be done, and open without.
     *
     * @throws InvalidException if the text is empty although the chapter is said to be done
     * @throws ConflictException if somebody has changed it since it was read, or the project's advice has ended
     */
    @PUT
    @Path("{kind}")
    @Operation(summary = "Writes a chapter")
    public Chapter write(
            @PathParam("id") UUID project, @PathParam("kind") ChapterKind kind, @NotNull @Valid NewText sent) {
        new InvalidException.Check()
                .that(sent.state() != ChapterState.DONE || markdown.shows(sent.text()), "text", "required")
                .orThrow();
        return store.write(em -> {
            ProjectRows.open(em, project);
            var one = rows(ChapterRow.class).where("projectId", project).where("kind", kind);
            var version = one.first().map(OwnRow::version).orElse(Chapter.UNWRITTEN);
            if (sent.version() != null && !sent.version().equals(version)) {
                throw new ConflictException("changed-meanwhile");
            }
            var row = one.put(known -> take(known, sent));
            em.flush();
            return row.shown();
        });
    }

    private void take(ChapterRow row, NewText sent) {
        if (row.text.isEmpty()) {
            row.language = TextLanguage.orOfNetwork(sent.language());
        }
        row.text = sent.text();
        row.html = markdown.toHtml(sent.text());
        row.state = Clean.shows(sent.text()) && sent.state() == ChapterState.OPEN ? ChapterState.DRAFT : sent.state();
        row.changedAt = clock.instant();
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
