// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** The entries of the audit trail. */
@ApplicationScoped
@Transactional
public class AuditRepository {
    /** Reads nothing back, for who writes an entry may not read the trail. */
    private static final String ADD = """
            insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
            values (:id, :organisation, :now, :owner, :action, :item, cast(:details as jsonb), :person)""";

    private static final String ENTRIES = """
            select e.id, e.noted_at, e.owner, e.action, e.item, cast(e.details as text) as details, e.person_id,
                   p.display_name, i.display_name as item_name
            from core.audit_entry e
            left join core.person p on p.id = e.person_id
            left join core.person i on i.id = case when e.owner = 'core' and e.item ~ :key then cast(e.item as uuid) end
            where e.organisation_id = :organisation""";
    private static final String BY_OWNER = " and e.owner = :owner";
    private static final String BY_PERSON = " and e.person_id = :person";
    private static final String AFTER = " and (e.noted_at, e.id) < (:noted, :id)";
    private static final String ORDER = " order by e.noted_at desc, e.id desc limit :most";
    private static final String OWNERS =
            "select distinct owner from core.audit_entry where organisation_id = :organisation order by owner";
    private static final String PURGE =
            "delete from core.audit_entry where organisation_id = :organisation and noted_at < :limit";

    private static final String UUID_FORM = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    private static final PageKey KEY = new PageKey("audit", 2);

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** An entry on its way. */
    record Noted(
            UUID id,
            Instant at,
            String owner,
            String action,
            String item,
            String details,
            @Nullable UUID person) {}

    void add(long organisation, Noted noted) {
        Sql.of(em.createNativeQuery(ADD))
                .with("id", noted.id())
                .with("organisation", organisation)
                .with("now", noted.at())
                .with("owner", noted.owner())
                .with("action", noted.action())
                .with("item", noted.item())
                .with("details", noted.details())
                .withOrNull("person", noted.person(), UUID.class)
                .run();
    }

    Page<AuditEntry> entries(long organisation, Filter filter, PageRequest request) {
        var after = KEY.read(request.after());
        var text = ENTRIES
                + (filter.owner() == null ? "" : BY_OWNER)
                + (filter.person() == null ? "" : BY_PERSON)
                + (after.isPresent() ? AFTER : "")
                + ORDER;
        var query = Sql.of(em.createNativeQuery(text, Tuple.class))
                .with("organisation", organisation)
                .with("key", UUID_FORM)
                .with("most", request.size() + 1);
        if (filter.owner() != null) {
            query.with("owner", filter.owner());
        }
        if (filter.person() != null) {
            query.with("person", filter.person().value());
        }
        after.ifPresent(key -> query.with("noted", Instant.parse(key.get(0))).with("id", UUID.fromString(key.get(1))));
        return Page.cut(query.list(AuditRepository::entry), request, last -> KEY.of(last.at(), last.id()));
    }

    private static AuditEntry entry(Row row) {
        var person = row.uuidOrNull("person_id");
        return new AuditEntry(
                row.uuid("id"),
                row.instant("noted_at"),
                row.text("owner"),
                row.text("action"),
                row.text("item"),
                details(row.text("details")),
                person == null ? null : new PersonId(person),
                row.textOrNull("display_name"),
                row.textOrNull("item_name"));
    }

    private static Map<String, String> details(String json) {
        var details = new LinkedHashMap<String, String>();
        try (var reader = OneJson.PROVIDER.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        }
        return details;
    }

    List<String> owners(long organisation) {
        return Sql.of(em.createNativeQuery(OWNERS, Tuple.class))
                .with("organisation", organisation)
                .list(row -> row.text("owner"));
    }

    int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }
}
