// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Municipality;
import org.partnernetz.founderguide.internal.project.ProjectFacts;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The facts of a project, to be changed. */
@PluginPage("facts")
@Permitted(May.ADVISE)
@Component(service = FactsPage.class, scope = ServiceScope.PROTOTYPE)
public final class FactsPage extends ProjectTab {
    public final Form<ProjectFacts> form = Form.of(ProjectFacts.class);

    /** Those to choose from; one of another state that is there already stays there. */
    public final Map<String, String> municipalities = new LinkedHashMap<>();

    @Override
    protected void loaded(Place place) {
        form.filled(ProjectFacts.of(getItem()));
        form.set("adviser", "");
        var ags = getItem().ags();
        if (!ags.isEmpty()) {
            municipalities.put(ags, Municipality.name(ags));
        }
        Municipality.ALL.forEach(one -> municipalities.put(one.ags(), one.name()));
    }

    /** What is asked of crafts with a permit alone counts for no other business: it was hidden. */
    public String save() {
        if (!form.get("craft.annex").equals(Craft.Annex.A.name())) {
            form.set("craft.trade", "0");
            form.set("craft.route", Craft.Route.UNDECIDED.name());
        }
        projects.change(getKey(), form.read());
        return addresses.page("project", getKey()) + "?done=saved";
    }

    /** The trades of Anlage A by their numbers. */
    public Map<Integer, String> trades(Map<String, String> words) {
        var trades = new LinkedHashMap<>(Map.of(0, "–"));
        for (var number = 1; number <= Craft.TRADES; number++) {
            trades.put(number, number + " " + words.get("trade." + number));
        }
        return trades;
    }
}
