// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** The dossier of a project: freeze it, and find the copies that were made. */
@PluginPage("dossier")
@Permitted(May.ADVISE)
@Component(service = DossierPage.class, scope = ServiceScope.PROTOTYPE)
public final class DossierPage implements LoadedPage {
    private final Projects projects;
    private final Copies copies;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private List<Copy> made = List.of();
    private String unprintable = "";
    private String language = Locale.GERMAN.getLanguage();

    @Activate
    public DossierPage(@Reference Projects projects, @Reference Copies copies, @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.copies = copies;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        project = projects.get(Keys.of(place.item()));
        made = copies.of(project.id());
        unprintable = copies.unprintable(project.id(), Locale.GERMAN);
    }

    /** Signs that a PDF of the plan could not show. */
    public String getUnprintable() {
        return unprintable;
    }

    /** Makes a copy that never changes and leads to it. */
    public String freeze() {
        var copy = copies.freeze(project.id(), Locale.forLanguageTag(language.equals("en") ? "en" : "de"));
        return addresses.page("copy", copy.id()) + "?done=frozen";
    }

    public Project getProject() {
        return project;
    }

    public List<Copy> getCopies() {
        return made;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Fields.text(language);
    }
}
