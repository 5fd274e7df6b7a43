// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.draft.Drafts;
import org.partnernetz.draft.Drafts.Draft;
import org.partnernetz.form.Form;
import org.partnernetz.form.Lines;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.ChapterKind;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.Chapters.NewText;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.text.TextLanguage;

/**
 * One chapter of a plan, to be written. Its item is the project's key and the kind, joined by a dot.
 *
 * <p>What is typed is kept as a draft of the writer's own. Founder and adviser may write at the same time: who saves
 * later is shown what the other has written, and then decides.
 */
@PluginPage("chapter")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = ChapterPage.class, scope = ServiceScope.PROTOTYPE)
public final class ChapterPage implements LoadedPage {
    @Reference
    Projects projects;

    @Reference
    Chapters chapters;

    @Reference
    Drafts drafts;

    @Reference
    PluginAddresses addresses;

    public final Form<Written> form = Form.of(Written.class);
    public Project project;

    /** As it was when the page was opened. */
    public Chapter chapter;

    /** What was kept when the page was opened, null for nothing. */
    public @Nullable Draft draft;

    /** Another state of this chapter: an older draft, or what somebody else has saved meanwhile. Empty for none. */
    public String other = "";

    /** The language of the page, in which a new chapter is written. */
    public String language = TextLanguage.OF_NETWORK;

    @Override
    public void load(Place place) {
        var parts = String.valueOf(place.item()).split("\\.", 2);
        project = projects.get(Keys.of(parts[0]));
        chapter = written(parts.length == 2 ? parts[1] : "");
        form.filled(new Written(chapter.text(), chapter.state() == ChapterState.DONE))
                .showing(chapter.version());
        drafts.at(getDraftPlace()).ifPresent(this::takeUp);
    }

    /** A draft goes on where it was left; one that is older than the chapter is only shown. */
    private void takeUp(Draft kept) {
        draft = kept;
        if (kept.savedAt().isAfter(chapter.changedAt())) {
            form.set("text", kept.text());
        } else {
            other = kept.text();
        }
    }

    private Chapter written(String kind) {
        return chapters.of(project.id()).stream()
                .filter(written -> written.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Keeps the chapter and leads back to the plan. */
    public String write() {
        keep();
        return addresses.page("plan", project.id()) + "?done=written";
    }

    /** Keeps the chapter and goes on to the next one. */
    public String writeOn() {
        keep();
        return addresses.page("chapter", project.id() + "." + getNext()) + "?done=written";
    }

    private void keep() {
        var sent = form.read();
        var state = sent.done() ? ChapterState.DONE : ChapterState.OPEN;
        try {
            chapters.write(project.id(), chapter.kind(), new NewText(sent.text(), language, state, form.seen()));
        } catch (ConflictException e) {
            compare(written(chapter.kind().name()));
            throw e;
        }
        drafts.discard(getDraftPlace());
    }

    /** What somebody else has saved is shown; who saves once more has seen it. */
    private void compare(Chapter now) {
        if (now.version() != form.seen()) {
            form.showing(now.version());
            other = now.text();
        }
    }

    /** Throws the draft away and shows the chapter as it was saved. */
    public String discard() {
        drafts.discard(getDraftPlace());
        return addresses.page("chapter", project.id() + "." + chapter.kind());
    }

    /** Where the platform keeps what is typed. */
    public String getDraftPlace() {
        return "plugin:founder-guide:" + project.id() + "." + chapter.kind();
    }

    /** The chapter after this one, null for the last. */
    public @Nullable ChapterKind getNext() {
        return chapter.kind().next().orElse(null);
    }

    /** A chapter as its form has it. */
    public record Written(
            @Size(max = Chapter.TEXT_MAX) @Lines String text, boolean done) {}
}
