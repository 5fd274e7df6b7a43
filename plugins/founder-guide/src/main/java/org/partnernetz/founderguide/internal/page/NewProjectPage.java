// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.NewProject;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.WorkForm;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** Opens a project with its first talk. */
@PluginPage("newProject")
@Permitted(May.ADVISE)
@Component(service = NewProjectPage.class, scope = ServiceScope.PROTOTYPE)
public final class NewProjectPage {
    private final Projects projects;
    private final PluginAddresses addresses;

    private String title = "";
    private String industry = "";
    private WorkForm workForm = WorkForm.UNDECIDED;
    private String firstTalkAt = "";
    private String firstTalkPlace = "";

    @Activate
    public NewProjectPage(@Reference Projects projects, @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.addresses = addresses;
    }

    /** Opens the project and leads to it. */
    public String open() {
        var at = Fields.time(firstTalkAt, "firstTalkAt");
        var opened = projects.open(new NewProject(title, industry, workForm, null, at, firstTalkPlace));
        return addresses.page("project", opened.id());
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Fields.text(title);
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = Fields.text(industry);
    }

    public WorkForm getWorkForm() {
        return workForm;
    }

    public void setWorkForm(WorkForm workForm) {
        this.workForm = workForm;
    }

    public String getFirstTalkAt() {
        return firstTalkAt;
    }

    public void setFirstTalkAt(String firstTalkAt) {
        this.firstTalkAt = Fields.text(firstTalkAt);
    }

    public String getFirstTalkPlace() {
        return firstTalkPlace;
    }

    public void setFirstTalkPlace(String firstTalkPlace) {
        this.firstTalkPlace = Fields.text(firstTalkPlace);
    }
}
