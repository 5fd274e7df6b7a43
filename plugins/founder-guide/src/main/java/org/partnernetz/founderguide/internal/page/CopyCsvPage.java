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

/** The liquidity table of a frozen copy for spreadsheets. */
@PluginPage("copyCsv")
@Permitted(May.ADVISE)
@Component(service = CopyCsvPage.class, scope = ServiceScope.PROTOTYPE)
public final class CopyCsvPage implements PluginDownload {
    private final Copies copies;

    @Activate
    public CopyCsvPage(@Reference Copies copies) {
        this.copies = copies;
    }

    @Override
    public File file(Place place, Locale language) {
        var id = Keys.of(place.item());
        return new File(DocumentNames.of("csv", copies.get(id)), "text/csv; charset=utf-8", copies.csv(id));
    }
}
