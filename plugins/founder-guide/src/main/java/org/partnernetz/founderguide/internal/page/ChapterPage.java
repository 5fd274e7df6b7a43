// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Instant;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
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
    private final Projects projects;
    private final Chapters chapters;
    private final Drafts drafts;
    private final PluginAddresses addresses;
    private final Form<Written> form = Form.of(Written.class);

    private Project project = Facts.NONE;
    private ChapterKind kind = ChapterKind.IDEA;
    private int seen = Chapter.UNWRITTEN;
    private @Nullable Draft draft;
    private String other = "";
    private String html = "";
    private String language = TextLanguage.OF_NETWORK;
    private String textLanguage = TextLanguage.OF_NETWORK;

    @Activate
    public ChapterPage(
            @Reference Projects projects,
            @Reference Chapters chapters,
            @Reference Drafts drafts,
            @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.chapters = chapters;
        this.drafts = drafts;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        var parts = String.valueOf(place.item()).split("\\.", 2);
        project = projects.get(Keys.of(parts[0]));
        kind = kind(parts.length == 2 ? parts[1] : "");
        var written = written();
        seen = written.version();
        html = written.html();
        textLanguage = written.language();
        form.filled(new Written(written.text(), written.state() == ChapterState.DONE));
        drafts.at(getDraftPlace()).ifPresent(kept -> takeUp(kept, written.changedAt()));
    }

    private static ChapterKind kind(String name) {
        try {
            return ChapterKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** A draft goes on where it was left; one that is older than the chapter is only shown. */
    private void takeUp(Draft kept, Instant changed) {
        draft = kept;
        if (kept.savedAt().isAfter(changed)) {
            form.set("text", kept.text());
        } else {
            other = kept.text();
        }
    }

    private Chapter written() {
        return chapters.of(project.id()).stream()
                .filter(written -> written.kind() == kind)
                .findFirst()
                .orElseThrow();
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
            chapters.write(project.id(), kind, new NewText(sent.text(), language, state, seen));
        } catch (ConflictException e) {
            compare(written());
            throw e;
        }
        drafts.discard(getDraftPlace());
    }

    /** What somebody else has saved is shown; who saves once more has seen it. */
    private void compare(Chapter now) {
        if (now.version() != seen) {
            seen = now.version();
            other = now.text();
        }
    }

    /** Throws the draft away and shows the chapter as it was saved. */
    public String discard() {
        drafts.discard(getDraftPlace());
        return addresses.page("chapter", project.id() + "." + kind);
    }

    /** Where the platform keeps what is typed. */
    public String getDraftPlace() {
        return "plugin:founder-guide:" + project.id() + "." + kind;
    }

    /** What was kept when the page was opened, null for nothing. */
    public @Nullable Draft getDraft() {
        return draft;
    }

    /** Another state of this chapter: an older draft, or what somebody else has saved meanwhile. Empty for none. */
    public String getOther() {
        return other;
    }

    public Project getProject() {
        return project;
    }

    public ChapterKind getKind() {
        return kind;
    }

    /** The chapter after this one, null for the last. */
    public @Nullable ChapterKind getNext() {
        return kind.next().orElse(null);
    }

    public Form<Written> getForm() {
        return form;
    }

    /** For reading, once the advice has ended. */
    public String getHtml() {
        return html;
    }

    /** The language of the chapter. */
    public String getTextLanguage() {
        return textLanguage;
    }

    public String getLanguage() {
        return language;
    }

    /** The language of the page, in which a new chapter is written. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** A chapter as its form has it. */
    public record Written(
            @Size(max = Chapter.TEXT_MAX) @Lines String text, boolean done) {}
}
