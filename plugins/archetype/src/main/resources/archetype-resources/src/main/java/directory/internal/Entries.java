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
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;

/** The entries of one organisation. Members see all of them, visitors the published ones. */
@Component(service = Entries.class)
public final class Entries {
    private final Rows<EntryRow> rows;

    @Activate
    public Entries(@Reference Store store, @Reference Clock clock) {
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
        return rows.add(row).toEntry();
    }

    /** Changes an entry, for example to publish it. */
    public Entry change(UUID id, NewEntry entry) {
        return rows.change(id, row -> write(entry, row)).toEntry();
    }

    /** Removes an entry. */
    public void remove(UUID id) {
        rows.remove(id);
    }

    private static void write(NewEntry entry, EntryRow row) {
        row.name = entry.name();
        row.about = Objects.requireNonNullElse(entry.about(), "");
        row.city = Objects.requireNonNullElse(entry.city(), "");
        row.published = entry.published();
    }
}
