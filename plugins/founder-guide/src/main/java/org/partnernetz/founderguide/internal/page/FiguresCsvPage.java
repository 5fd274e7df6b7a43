// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.DocumentNames;
import org.partnernetz.founderguide.internal.dossier.Dossiers;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** The liquidity table of a project as it is now for spreadsheets. */
@PluginPage("figuresCsv")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = FiguresCsvPage.class, scope = ServiceScope.PROTOTYPE)
public final class FiguresCsvPage implements PluginDownload {
    private final Dossiers dossiers;
    private final DocumentNames names;

    @Activate
    public FiguresCsvPage(@Reference Dossiers dossiers, @Reference DocumentNames names) {
        this.dossiers = dossiers;
        this.names = names;
    }

    @Override
    public File file(Place place, Locale language) {
        var id = Keys.of(place.item());
        return new File(names.figures("csv", id, language), "text/csv; charset=utf-8", dossiers.csv(id, language));
    }
}
