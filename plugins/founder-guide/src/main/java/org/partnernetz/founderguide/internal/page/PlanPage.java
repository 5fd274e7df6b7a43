// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.project.Chapter;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The chapters of a project's plan. */
@PluginPage("plan")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
public final class PlanPage extends ItemPage<Project> {
    private final Projects projects;
    private final Chapters plan;
    private final PluginAddresses addresses;
    private List<Chapter> chapters = List.of();

    @Activate
    public PlanPage(@Reference Projects projects, @Reference Chapters plan, @Reference PluginAddresses addresses) {
        super("plan", addresses);
        this.projects = projects;
        this.plan = plan;
        this.addresses = addresses;
    }

    @Override
    protected Project read(UUID key) {
        return projects.get(key);
    }

    @Override
    protected void loaded(LoadedPage.Place place) {
        chapters = plan.of(getKey());
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    public long getDone() {
        return chapters.stream()
                .filter(chapter -> chapter.state() == ChapterState.DONE)
                .count();
    }

    /** Where a chapter is written. */
    public String write(Chapter chapter) {
        return addresses.page("chapter", getKey() + "." + chapter.kind());
    }
}
