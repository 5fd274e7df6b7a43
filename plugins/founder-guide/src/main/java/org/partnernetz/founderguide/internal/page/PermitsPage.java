// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.check.Checklist;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.check.Permits;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.time.NetworkDays;

/** The registration checklist: what has to be reported, with whom and by when; as a page and as PDF. */
@PluginPage("permits")
@Permitted(May.ADVISE)
@Component(service = PermitsPage.class, scope = ServiceScope.PROTOTYPE)
public final class PermitsPage extends ProjectTab implements PluginDownload {
    @Reference
    Permits permits;

    @Reference
    Checklist checklist;

    @Reference
    Clock clock;

    public List<PermitTask> tasks = List.of();

    /** What stands in the rows' fields: the day on which it was done, by the code of the task. */
    public final Map<String, String> days = new HashMap<>();

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
            throw e.mapped(Map.of("doneOn", "doneOn-" + code));
        }
        return here("ticked");
    }

    /** Takes the tick of a row back. */
    public String reopen(String code) {
        permits.reopen(getKey(), code);
        return here("reopened");
    }
}
