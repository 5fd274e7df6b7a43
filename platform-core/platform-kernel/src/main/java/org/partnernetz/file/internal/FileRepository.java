// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.file.Attached;
import org.partnernetz.file.ItemKind;
import org.partnernetz.file.Space;
import org.partnernetz.form.Upload;
import org.partnernetz.kernel.Failures;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.Acting;

/** What is known of files. Row security asks the item who sees and who changes them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class FileRepository {
    private static final String FILE = """
            select f.id, f.name, f.type, f.size, f.hash, f.added_at, coalesce(p.display_name, '') as author,
                   coalesce(core.may_remove_file(f.kind, f.item, f.organisation_id, f.author_id), false) as removable
            from core.file f left join core.person p on p.id = f.author_id""";
    private static final String OF_ITEM = FILE + " where f.kind = :kind and f.item = :item order by f.added_at, f.id";
    private static final String ONE = FILE + " where f.id = :id";
    private static final String ONE_OF = ONE + " and " + """
            case f.kind when 'post' then exists (
                   select from core.post i where i.id = f.item and i.topic_organisation_id = :organisation)
                 else f.organisation_id = :organisation end""";
    private static final String SAME = FILE + " where f.kind = :kind and f.item = :item and f.hash = :hash";
    private static final String MAY_CHANGE = "select core.may_change_files(:kind, :item, core.tenant()) as may";
    private static final String ADD = """
            insert into core.file (id, organisation_id, kind, item, name, type, size, hash, author_id, added_at)
            values (:id, :organisation, :kind, :item, :name, :type, :size, :hash, :author, :now)""";
    private static final String REMOVE = "delete from core.file where id = :id";
    private static final String SPACE =
            "select s.files, s.bytes from core.file_space s where s.organisation_id = :organisation";
    private static final String KEPT = "select kept from core.kept_contents(cast(:hashes as text[])) as kept";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** A file and the content that it has. */
    record Stored(Attached file, String hash) {}

    /** To what a file is added. */
    record Item(ItemKind kind, UUID key) {
        String word() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    List<Attached> of(Item item) {
        return of(OF_ITEM, item).list(row -> stored(row).file());
    }

    Optional<Attached> same(Item item, String hash) {
        return of(SAME, item).with("hash", hash).first(row -> stored(row).file());
    }

    boolean mayChange(Item item) {
        return of(MAY_CHANGE, item).one(row -> row.flag("may"));
    }

    private Sql of(String sql, Item item) {
        return Sql.of(em.createNativeQuery(sql, Tuple.class))
                .with("kind", item.word())
                .with("item", item.key());
    }

    Optional<Stored> find(UUID file) {
        return Sql.of(em.createNativeQuery(ONE, Tuple.class)).with("id", file).first(FileRepository::stored);
    }

    /** The same, if its item is one of an organisation; a reply counts with its topic. */
    Optional<Stored> find(UUID file, long organisation) {
        return Sql.of(em.createNativeQuery(ONE_OF, Tuple.class))
                .with("id", file)
                .with("organisation", organisation)
                .first(FileRepository::stored);
    }

    void add(UUID id, Item item, Upload file, Acting by, Instant now) {
        try {
            Sql.of(em.createNativeQuery(ADD))
                    .with("id", id)
                    .with("organisation", by.organisation().value())
                    .with("kind", item.word())
                    .with("item", item.key())
                    .with("name", file.name())
                    .with("type", file.type())
                    .with("size", file.size())
                    .with("hash", file.sha256())
                    .with("author", by.person().value())
                    .with("now", now)
                    .run();
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    /** @return whether there was such a file, and the caller may remove it */
    boolean remove(UUID file) {
        return Sql.of(em.createNativeQuery(REMOVE)).with("id", file).run() > 0;
    }

    Space space(long organisation, long most) {
        return Sql.of(em.createNativeQuery(SPACE, Tuple.class))
                .with("organisation", organisation)
                .first(row -> new Space(row.count("files"), row.number("bytes"), most))
                .orElse(new Space(0, 0, most));
    }

    /** Which of these contents some file has. */
    Set<String> kept(Collection<String> hashes) {
        return Set.copyOf(Sql.of(em.createNativeQuery(KEPT, Tuple.class))
                .with("hashes", List.copyOf(hashes))
                .list(row -> row.text("kept")));
    }

    private static Stored stored(Row row) {
        var file = new Attached(
                row.uuid("id"),
                row.text("name"),
                row.text("type"),
                row.number("size"),
                row.text("author"),
                row.instant("added_at"),
                row.flag("removable"));
        return new Stored(file, row.text("hash"));
    }
}
