// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
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
    private final Entries entries;

    private ListQuery query = ListQuery.all();
    private Page<Entry> page = new Page<>(List.of(), null);

    @Activate
    public DirectoryPage(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        query = place.query();
        page = entries.list(query);
    }

    public String getSearch() {
        return query.search();
    }

    public List<Entry> getEntries() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    /** The parameters of the address that the next page of the list keeps. */
    public String getQuery() {
        return query.with("after", "").address().replaceFirst("^\\?", "");
    }
}
