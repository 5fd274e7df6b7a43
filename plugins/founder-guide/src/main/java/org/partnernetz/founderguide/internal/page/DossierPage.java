// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The dossier of a project: freeze it, and find the copies that were made. */
@PluginPage("dossier")
@Permitted(May.ADVISE)
@Component(service = DossierPage.class, scope = ServiceScope.PROTOTYPE)
public final class DossierPage extends ItemPage<Project> {
    private final Projects projects;
    private final Copies copies;
    private final PluginAddresses addresses;
    private final Form<Copies.Freezing> freeze =
            Form.of(Copies.Freezing.class).filled(new Copies.Freezing(Locale.GERMAN.getLanguage()));

    @Activate
    public DossierPage(@Reference Projects projects, @Reference Copies copies, @Reference PluginAddresses addresses) {
        super("dossier", addresses);
        this.projects = projects;
        this.copies = copies;
        this.addresses = addresses;
    }

    @Override
    protected Project read(UUID key) {
        return projects.get(key);
    }

    /** Makes a copy that never changes and leads to it. */
    public String freeze() {
        var copy = copies.freeze(getKey(), freeze.read());
        return addresses.page("copy", copy.id()) + "?done=frozen";
    }

    public List<Copy> getCopies() {
        return copies.of(getKey());
    }

    /** Signs that a PDF of the plan could not show. */
    public String getUnprintable() {
        return copies.unprintable(getKey(), Locale.GERMAN);
    }

    public Form<Copies.Freezing> getFreeze() {
        return freeze;
    }

    /** In which languages a copy can be made, each under its own name. */
    public Map<String, String> getLanguages() {
        return Map.of("de", "Deutsch", "en", "English");
    }
}
