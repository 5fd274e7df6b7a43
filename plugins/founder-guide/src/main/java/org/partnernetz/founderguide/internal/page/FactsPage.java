// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Municipality;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectFacts;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The facts of a project, to be changed. */
@PluginPage("facts")
@Permitted(May.ADVISE)
@Component(service = FactsPage.class, scope = ServiceScope.PROTOTYPE)
public final class FactsPage extends ItemPage<Project> {
    private static final String ANNEX = "craft.annex";

    private final Projects projects;
    private final PluginAddresses addresses;
    private final Form<ProjectFacts> form = Form.of(ProjectFacts.class);

    @Activate
    public FactsPage(@Reference Projects projects, @Reference PluginAddresses addresses) {
        super("facts", addresses);
        this.projects = projects;
        this.addresses = addresses;
    }

    @Override
    protected Project read(UUID key) {
        return projects.get(key);
    }

    @Override
    protected void loaded(LoadedPage.Place place) {
        form.filled(ProjectFacts.of(getItem()));
        form.set("adviser", "");
    }

    /** What is asked of crafts with a permit alone counts for no other business: it was hidden. */
    public String save() {
        if (!form.get(ANNEX).equals(Craft.Annex.A.name())) {
            form.set("craft.trade", "0");
            form.set("craft.route", Craft.Route.UNDECIDED.name());
        }
        projects.change(getKey(), form.read());
        return addresses.page("project", getKey()) + "?done=saved";
    }

    public Form<ProjectFacts> getForm() {
        return form;
    }

    /** The municipalities to choose from; one of another state that is there already stays there. */
    public Map<String, String> getMunicipalities() {
        var names = new LinkedHashMap<String, String>();
        var ags = getItem().ags();
        if (!ags.isEmpty()) {
            names.put(ags, Municipality.name(ags));
        }
        Municipality.ALL.forEach(one -> names.put(one.ags(), one.name()));
        return names;
    }

    /** The trades of Anlage A by their numbers. */
    public Map<Integer, String> trades(Map<String, String> words) {
        var trades = new LinkedHashMap<Integer, String>();
        trades.put(0, "–");
        for (var number = 1; number <= Craft.TRADES; number++) {
            trades.put(number, number + " " + words.get("trade." + number));
        }
        return trades;
    }
}
