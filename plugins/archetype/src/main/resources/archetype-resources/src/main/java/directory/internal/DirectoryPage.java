// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** The published entries, for everybody: a list with a search in the address, or the one entry in the address. */
@PluginPage("directory")
@ForVisitors
@Component(service = DirectoryPage.class, scope = ServiceScope.PROTOTYPE)
public final class DirectoryPage implements LoadedPage {
    @Reference
    Entries entries;

    public String name = "";
    public ListQuery query;
    public Page<Entry> page;

    @Override
    public void load(Place place) {
        var item = place.item();
        query = place.query();
        if (item == null) {
            page = entries.list(query);
        } else {
            var entry = entries.get(Keys.of(item));
            name = entry.name();
            page = new Page<>(List.of(entry), null);
        }
    }
}
