// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.spi.PersonalData;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.PersonId;

/** The data about the author of a note. After the author was erased, the note stays without an author. */
@Component(service = PersonalData.class)
public final class NoteAuthors implements PersonalData {
    private final Store store;

    @Activate
    public NoteAuthors(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<PersonalRecord> export(PersonId person) {
        return store.read(em -> em.createQuery("from NoteRow n where n.authorId = :person order by n.id", NoteRow.class)
                .setParameter("person", person.value())
                .setMaxResults(RECORDS_MAX)
                .getResultStream()
                .map(row -> PersonalRecord.of("privacy.note")
                        .with("note.text", row.text)
                        .with("privacy.written", row.writtenAt))
                .toList());
    }

    @Override
    public void erase(PersonId person) {
        store.write(em -> em.createQuery("update NoteRow n set n.authorId = null where n.authorId = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
