// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copies.Freezing;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The dossier of a project: freeze it, and find the copies that were made. */
@PluginPage("dossier")
@Permitted(May.ADVISE)
@Component(service = DossierPage.class, scope = ServiceScope.PROTOTYPE)
public final class DossierPage extends ProjectTab {
    @Reference
    Copies stored;

    public final Form<Freezing> freeze = Form.of(Freezing.class).filled(new Freezing(Locale.GERMAN.getLanguage()));

    /** In which languages a copy can be made, each under its own name. */
    public final Map<String, String> languages = Map.of("de", "Deutsch", "en", "English");

    public List<Copy> copies = List.of();

    @Override
    protected void loaded(Place place) {
        copies = stored.of(getKey());
    }

    /** Makes a copy that never changes and leads to it. */
    public String freeze() {
        var copy = stored.freeze(getKey(), freeze.read());
        return addresses.page("copy", copy.id()) + "?done=frozen";
    }

    /** Signs that a PDF of the plan could not show. */
    public String getUnprintable() {
        return stored.unprintable(getKey(), Locale.GERMAN);
    }
}
