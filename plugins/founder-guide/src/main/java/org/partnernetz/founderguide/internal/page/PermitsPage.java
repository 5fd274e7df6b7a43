// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.check.Checklist;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.check.Permits;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.time.NetworkDays;

/** The registration checklist: what has to be reported, with whom and by when; as a page and as PDF. */
@PluginPage("permits")
@Permitted(May.ADVISE)
@Component(service = PermitsPage.class, scope = ServiceScope.PROTOTYPE)
public final class PermitsPage extends ItemPage<Project> implements PluginDownload {
    private static final String DAY = "doneOn-";

    private final Projects projects;
    private final Permits permits;
    private final Checklist checklist;
    private final Clock clock;
    private final Map<String, String> days = new HashMap<>();
    private List<PermitTask> tasks = List.of();

    @Activate
    public PermitsPage(
            @Reference Projects projects,
            @Reference Permits permits,
            @Reference Checklist checklist,
            @Reference Clock clock,
            @Reference PluginAddresses addresses) {
        super("permits", addresses);
        this.projects = projects;
        this.permits = permits;
        this.checklist = checklist;
        this.clock = clock;
    }

    @Override
    protected Project read(UUID key) {
        return projects.get(key);
    }

    @Override
    protected void loaded(Place place) {
        tasks = permits.of(getKey());
        var today = NetworkDays.today(clock).toString();
        tasks.forEach(task -> days.put(task.permit().code(), today));
    }

    @Override
    public File file(Place place, Locale language) {
        return checklist.pdf(getItem(), tasks, language);
    }

    /** Ticks off the task in whose row the button was pressed. */
    public String tick(String code) {
        var done = Form.of(Permits.Done.class);
        done.set("doneOn", days.get(code));
        try {
            permits.done(getKey(), code, done.read());
        } catch (InvalidException e) {
            throw e.mapped(Map.of("doneOn", DAY + code));
        }
        return here("ticked");
    }

    /** Takes the tick of a row back. */
    public String reopen(String code) {
        permits.reopen(getKey(), code);
        return here("reopened");
    }

    public List<PermitTask> getTasks() {
        return tasks;
    }

    /** What stands in the rows' fields: the day on which it was done, by the code of the task. */
    public Map<String, String> getDays() {
        return days;
    }
}
