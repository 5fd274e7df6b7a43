// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.DocumentNames;
import org.partnernetz.founderguide.internal.dossier.LinkedCopies;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginPage;

/** The liquidity table of a copy for spreadsheets, for who came by a link. */
@PluginPage("statementCsv")
@ByLink(CopyLinks.PAGE)
@Component(service = StatementCsvPage.class, scope = ServiceScope.PROTOTYPE)
public final class StatementCsvPage implements PluginDownload {
    private final LinkedCopies copies;

    @Activate
    public StatementCsvPage(@Reference LinkedCopies copies) {
        this.copies = copies;
    }

    @Override
    public File file(Place place, Locale language) {
        return new File(DocumentNames.of("csv", copies.get()), "text/csv; charset=utf-8", copies.csv());
    }
}
