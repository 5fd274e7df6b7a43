// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The published entries, for everybody, with a search in the address. */
@PluginPage("directory")
@ForVisitors
@Component(service = DirectoryPage.class, scope = ServiceScope.PROTOTYPE)
public final class DirectoryPage implements LoadedPage {
    @Reference
    Entries entries;

    public ListQuery query;
    public Page<Entry> page;

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        query = place.query();
        page = entries.list(query);
    }
}
