// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.ChapterKind;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** One chapter of a plan, to be written. Its item is the project's key and the kind, joined by a dot. */
@PluginPage("chapter")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = ChapterPage.class, scope = ServiceScope.PROTOTYPE)
public final class ChapterPage implements LoadedPage {
    private final Projects projects;
    private final Chapters chapters;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private ChapterKind kind = ChapterKind.IDEA;
    private String text = "";
    private ChapterState state = ChapterState.OPEN;

    @Activate
    public ChapterPage(
            @Reference Projects projects, @Reference Chapters chapters, @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.chapters = chapters;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        var parts = String.valueOf(place.item()).split("\\.", 2);
        try {
            project = projects.get(UUID.fromString(parts[0]));
            kind = ChapterKind.valueOf(parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        chapters.of(project.id()).stream()
                .filter(written -> written.kind() == kind)
                .forEach(written -> {
                    text = written.text();
                    state = written.state();
                });
    }

    /** Keeps the chapter and leads back to its project. */
    public String write() {
        chapters.write(project.id(), kind, text, state);
        return addresses.page("project", project.id()) + "?did=written#plan";
    }

    public Project getProject() {
        return project;
    }

    public ChapterKind getKind() {
        return kind;
    }

    public List<ChapterState> getStates() {
        return List.of(ChapterState.values());
    }

    public int getTextMax() {
        return Chapter.TEXT_MAX;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Fields.text(text);
    }

    public ChapterState getState() {
        return state;
    }

    public void setState(ChapterState state) {
        this.state = state;
    }
}
