// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** One project: its phases, its facts, and the chapters of its plan. */
@PluginPage("project")
@Component(service = ProjectPage.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectPage implements LoadedPage {
    private final Projects projects;
    private final Chapters chapters;
    private final Advisers advisers;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private Facts facts = new Facts();
    private List<Chapter> plan = List.of();

    @Activate
    public ProjectPage(
            @Reference Projects projects,
            @Reference Chapters chapters,
            @Reference Advisers advisers,
            @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.chapters = chapters;
        this.advisers = advisers;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        project = projects.get(key(place));
        plan = chapters.of(project.id());
        facts = Facts.of(project);
    }

    private static UUID key(Place place) {
        try {
            return UUID.fromString(String.valueOf(place.item()));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Keeps the facts of the form. */
    public String save() {
        projects.change(project.id(), facts.toChange());
        return here("saved");
    }

    /** Goes on to the next phase, with the facts as they were last saved. */
    public String advance() {
        projects.advance(project.id());
        return here("advanced");
    }

    public String closeFounded() {
        projects.close(project.id(), Result.FOUNDED);
        return here("closed");
    }

    public String closeAbandoned() {
        projects.close(project.id(), Result.ABANDONED);
        return here("closed");
    }

    private String here(String done) {
        return addresses.page("project", project.id()) + "?did=" + done;
    }

    public Project getProject() {
        return project;
    }

    public Facts getFacts() {
        return facts;
    }

    public List<Chapter> getPlan() {
        return plan;
    }

    public long getChaptersDone() {
        return plan.stream()
                .filter(chapter -> chapter.state() == ChapterState.DONE)
                .count();
    }

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    /** What has to be reported at the start; empty while its day is not known. */
    public List<StartDuty> getDuties() {
        return project.startedOn() == null ? List.of() : StartDuty.of(project.legalForm(), project.startedOn());
    }

    public boolean isLast() {
        return project.phase().next().isEmpty();
    }

    public Map<UUID, String> getAdvisers() {
        return advisers.names();
    }

    public List<LegalForm> getLegalForms() {
        return List.of(LegalForm.values());
    }

    public List<WorkForm> getWorkForms() {
        return List.of(WorkForm.values());
    }

    public int getTitleMax() {
        return Project.TITLE_MAX;
    }

    public int getIndustryMax() {
        return Project.INDUSTRY_MAX;
    }
}
