// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.profile.Sought;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Finds people by a function of the database, which decides whom it returns. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DirectoryRepository {
    private static final PageKey KEY = new PageKey("directory", 3);
    private static final List<String> BEGINNING = List.of("", new UUID(0, 0).toString(), "0");
    private static final String FIND = """
            select d.person_id, d.organisation_id, d.name, d.value, d.listed
            from core.directory(:among, (select o.id from core.organisation o where o.slug = :home), :facets, :wanted,
                                :after, :most) d
            where not d.listed or :among <> 'NETWORK' or core.in_network(d.person_id, d.organisation_id)""";
    private static final String WORDS = "select w from core.name_words(:letters) w order by length(w) desc, w limit 5";
    private static final String PLACES = """
            select p.organisation_id, p.slug, p.organisation, p.name, cast(:person as uuid) as person_id
            from core.directory_places(:person) p""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Somebody in a directory, as a member of one organisation. */
    record Entry(UUID person, long organisation, String name) {}

    /** The same with the organisation. */
    record Place(Entry entry, String slug, String organisationName) {}

    private record Looked(Entry entry, String value, boolean listed) {
        String key() {
            return KEY.of(value, entry.person(), entry.organisation());
        }
    }

    Page<Entry> find(Sought sought, PageRequest page) {
        var filters = filters(sought);
        var looked = Sql.of(em.createNativeQuery(FIND, Tuple.class))
                .with("among", sought.scope().name())
                .with("home", sought.home().orElse(""))
                .with("facets", filters.stream().map(Map.Entry::getKey).toList())
                .with("wanted", filters.stream().map(Map.Entry::getValue).toList())
                .with("after", KEY.read(page.after()).orElse(BEGINNING))
                .with("most", page.size() + 1)
                .list(DirectoryRepository::looked);
        return cut(looked, page.size());
    }

    /** Where the database stopped without having found enough, the next page goes on behind that row. */
    private static Page<Entry> cut(List<Looked> looked, int size) {
        var listed = looked.stream().filter(Looked::listed).toList();
        var shown = listed.subList(0, Math.min(size, listed.size()));
        var entries = shown.stream().map(Looked::entry).toList();
        if (listed.size() > size) {
            return new Page<>(entries, shown.get(size - 1).key());
        }
        var last = looked.isEmpty() ? null : looked.get(looked.size() - 1);
        return new Page<>(entries, last == null || last.listed() ? null : last.key());
    }

    private List<Map.Entry<String, String>> filters(Sought sought) {
        var filters = new ArrayList<Map.Entry<String, String>>();
        words(sought.letters()).forEach(word -> filters.add(Map.entry("WORD", word)));
        Stream.of(
                        Map.entry("SUBPROJECT", sought.plugin()),
                        Map.entry("LANGUAGE", sought.language()),
                        Map.entry("DISTRICT", sought.district()))
                .filter(filter -> !filter.getValue().isEmpty())
                .forEach(filters::add);
        return filters.isEmpty() ? List.of(Map.entry("ALL", "")) : filters;
    }

    private List<String> words(String letters) {
        return letters.isEmpty()
                ? List.of()
                : Sql.of(em.createNativeQuery(WORDS, Tuple.class))
                        .with("letters", letters)
                        .list(row -> row.text("w"));
    }

    /** The organisations in which the acting member finds a person. */
    List<Place> places(UUID person) {
        return Sql.of(em.createNativeQuery(PLACES, Tuple.class))
                .with("person", person)
                .list(row -> new Place(entry(row), row.text("slug"), row.text("organisation")));
    }

    private static Looked looked(Row row) {
        return new Looked(entry(row), row.text("value"), row.flag("listed"));
    }

    private static Entry entry(Row row) {
        return new Entry(row.uuid("person_id"), row.number("organisation_id"), row.text("name"));
    }
}
