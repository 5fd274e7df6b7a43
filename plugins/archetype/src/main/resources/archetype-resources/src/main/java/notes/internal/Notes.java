// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;

/** Writes and reads the notes of the acting organisation. */
@Component(service = Notes.class)
public final class Notes {
    private final Rows<NoteRow> rows;
    private final TenantContext tenant;
    private final Clock clock;

    @Activate
    public Notes(@Reference Store store, @Reference TenantContext tenant, @Reference Clock clock) {
        this.rows = Rows.of(store, clock, NoteRow.class);
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Lists the notes as the query asks, newest first by default. */
    public Page<Note> list(ListQuery query) {
        return rows.list(query).map(NoteRow::toNote);
    }

    /** The newest few. */
    public List<Note> newest(int limit) {
        return rows.newest(new PageRequest(null, limit)).map(NoteRow::toNote).items();
    }

    /** @throws NotFoundException if the organisation has no such note */
    public Note get(UUID id) {
        return rows.get(id).toNote();
    }

    /** Stores a note with its author and the time. */
    public Note write(NewNote note) {
        var row = new NoteRow();
        row.authorId = tenant.required().person().value();
        row.text = note.text();
        row.writtenAt = clock.instant();
        return rows.add(row).toNote();
    }
}
