// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.DocumentNames;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** The dossier of a frozen copy as PDF. */
@PluginPage("dossierPdf")
@Permitted(May.ADVISE)
@Component(service = DossierPdfPage.class, scope = ServiceScope.PROTOTYPE)
public final class DossierPdfPage implements PluginDownload {
    private final Copies copies;

    @Activate
    public DossierPdfPage(@Reference Copies copies) {
        this.copies = copies;
    }

    @Override
    public File file(Place place, Locale language) {
        var id = Keys.of(place.item());
        return new File(DocumentNames.of("pdf", copies.get(id)), "application/pdf", copies.pdf(id));
    }
}
