// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.store.sql.Sql;

/**
 * Finds what keys in the audit trail stand for, with one statement for a whole page of entries. Row security decides
 * what the reader is told; a key of nothing that the reader may see stays without a name.
 */
@ApplicationScoped
@Transactional
public class ItemRepository {
    private static final String ITEMS = """
            with wanted (id) as (select unnest(cast(:keys as uuid[])))
            select t.id, t.title, 'topics/' || t.id as address from wanted w join core.topic t on t.id = w.id
            union all
            select p.id, t.title, 'topics/' || t.id || '#b-' || p.id
            from wanted w join core.post p on p.id = w.id join core.topic t on t.id = p.topic_id
            union all
            select e.id, e.title, 'events/' || e.id from wanted w join core.event e on e.id = w.id
            union all
            select f.id, f.title, 'forums/' || f.id from wanted w join core.forum f on f.id = w.id
            union all
            select i.id, i.name, 'people/invitations' from wanted w join core.invitation i on i.id = w.id
            union all
            select m.id, m.subject, 'mails/' || m.id from wanted w join core.mail m on m.id = w.id
            union all
            select m.person_id, p.display_name, 'people/' || m.person_id
            from wanted w join core.membership m on m.person_id = w.id and m.organisation_id = core.tenant()
            join core.person p on p.id = m.person_id""";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String CORE = "core";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    private record Item(UUID id, String name, String address) {}

    List<AuditEntry> named(List<AuditEntry> entries) {
        var keys = entries.stream()
                .filter(entry ->
                        entry.owner().equals(CORE) && KEY.matcher(entry.item()).matches())
                .map(AuditEntry::item)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return entries;
        }
        var found = found(keys);
        return entries.stream()
                .map(entry -> named(entry, found.get(entry.item())))
                .toList();
    }

    private Map<String, Item> found(List<String> keys) {
        return Sql.of(em.createNativeQuery(ITEMS, Tuple.class))
                .with("keys", keys)
                .list(row -> new Item(row.uuid("id"), row.text("title"), row.text("address")))
                .stream()
                .collect(Collectors.toMap(item -> item.id().toString(), Function.identity(), (one, same) -> one));
    }

    private static AuditEntry named(AuditEntry entry, @Nullable Item item) {
        if (item == null) {
            return entry;
        }
        return new AuditEntry(
                entry.id(),
                entry.at(),
                entry.owner(),
                entry.action(),
                entry.item(),
                entry.details(),
                entry.person(),
                entry.personName(),
                item.name(),
                item.address());
    }
}
