// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Audience;

/** The entries of one organisation. Members see all of them, visitors the published ones. */
@Component(service = Entries.class)
public final class Entries {
    static final String KIND = "entry";

    private final Store store;
    private final SearchIndex index;
    private final Rows<EntryRow> rows;

    @Activate
    public Entries(@Reference Store store, @Reference Clock clock, @Reference SearchIndex index) {
        this.store = store;
        this.index = index;
        this.rows = Rows.of(store, clock, EntryRow.class);
    }

    /** Lists the entries as the query asks, newest first by default. */
    public Page<Entry> list(ListQuery query) {
        return rows.list(query).map(EntryRow::toEntry);
    }

    /** @throws NotFoundException if there is no such entry, or the caller may not see it */
    public Entry get(UUID id) {
        return rows.get(id).toEntry();
    }

    /** Adds an entry. */
    public Entry add(NewEntry entry) {
        var row = new EntryRow();
        write(entry, row);
        return store.write(work -> told(rows.add(row).toEntry()));
    }

    /** Changes an entry, for example to publish it. */
    public Entry change(UUID id, NewEntry entry) {
        return store.write(work ->
                told(rows.change(id, row -> write(entry, row)).toEntry()));
    }

    /** Removes an entry. */
    public void remove(UUID id) {
        store.write(work -> {
            rows.remove(id);
            index.remove(KIND, id.toString());
            return id;
        });
    }

    /** Everybody finds it while it is published, and nobody afterwards: in the transaction that writes it. */
    private Entry told(Entry entry) {
        if (entry.published()) {
            index.put(document(entry));
        } else {
            index.remove(KIND, entry.id().toString());
        }
        return entry;
    }

    /** At its address in the page for visitors. */
    static SearchDocument document(Entry entry) {
        return SearchDocument.of(
                        KIND, entry.id().toString(), entry.name(), entry.about() + '\n' + entry.city(), "directory")
                .shownTo(Audience.PUBLIC);
    }

    private static void write(NewEntry entry, EntryRow row) {
        row.name = entry.name();
        row.about = Objects.requireNonNullElse(entry.about(), "");
        row.city = Objects.requireNonNullElse(entry.city(), "");
        row.published = entry.published();
    }
}
