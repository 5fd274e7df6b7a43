// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.check.Permits;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.store.Keys;

/** The registration checklist: what has to be reported, with whom and by when. */
@PluginPage("permits")
@Permitted(May.ADVISE)
@Component(service = PermitsPage.class, scope = ServiceScope.PROTOTYPE)
public final class PermitsPage implements LoadedPage {
    private final Projects projects;
    private final Permits permits;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private List<PermitTask> tasks = List.of();
    private String code = "";
    private String open = "";
    private String doneOn = "";

    @Activate
    public PermitsPage(@Reference Projects projects, @Reference Permits permits, @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.permits = permits;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        project = projects.get(Keys.of(place.item()));
        tasks = permits.of(project.id());
    }

    /** Ticks the chosen task off. */
    public String tick() {
        var day = Fields.date(doneOn, "doneOn");
        if (day == null) {
            throw new InvalidException(List.of(new Fault("doneOn", "required", "")));
        }
        permits.done(project.id(), code, day);
        return here();
    }

    /** Takes the tick of the chosen task back. */
    public String reopen() {
        permits.open(project.id(), open);
        return here();
    }

    private String here() {
        return addresses.page("permits", project.id()) + "?done=saved";
    }

    public Project getProject() {
        return project;
    }

    public List<PermitTask> getTasks() {
        return tasks;
    }

    /** What has been ticked off. */
    public List<PermitTask> getDone() {
        return tasks.stream().filter(PermitTask::isDone).toList();
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = Fields.text(open);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Fields.text(code);
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(String doneOn) {
        this.doneOn = Fields.text(doneOn);
    }
}
