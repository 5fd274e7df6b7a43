// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;

/** Writes and reads the notes of the acting organisation. */
@Component(service = Notes.class)
public final class Notes {
    private static final UUID LAST = new UUID(-1, -1);

    private final Store store;
    private final TenantContext tenant;
    private final Clock clock;

    @Activate
    public Notes(@Reference Store store, @Reference TenantContext tenant, @Reference Clock clock) {
        this.store = store;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The newest first. */
    public Page<Note> list(PageRequest page) {
        var rows = newest(after(page.after()), page.size() + 1);
        if (rows.size() <= page.size()) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, page.size());
        return new Page<>(shown, shown.get(shown.size() - 1).id().toString());
    }

    /** The newest few. */
    public List<Note> newest(int limit) {
        return newest(LAST, limit);
    }

    /** @throws NotFoundException if the organisation has no such note */
    public Note get(UUID id) {
        return store.read(em -> {
            var row = em.find(NoteRow.class, id);
            if (row == null) {
                throw new NotFoundException();
            }
            return row.toNote();
        });
    }

    /** @throws InvalidException if the text is missing or too long */
    public Note write(String text) {
        new InvalidException.Check().text(text, "text", Note.TEXT_MAX).orThrow();
        var now = clock.instant();
        return store.write(em -> {
            var row = new NoteRow();
            row.id = Keys.at(now);
            row.authorId = tenant.required().person().value();
            row.text = text.strip();
            row.writtenAt = now;
            em.persist(row);
            return row.toNote();
        });
    }

    private List<Note> newest(UUID after, int limit) {
        return store.read(em -> em
                .createQuery("from NoteRow n where n.id < :after order by n.id desc", NoteRow.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(NoteRow::toNote)
                .toList());
    }

    private static UUID after(@Nullable String key) {
        try {
            return key == null ? LAST : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return LAST;
        }
    }
}
