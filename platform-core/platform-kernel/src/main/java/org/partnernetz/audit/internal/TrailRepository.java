// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail.Deed;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** Reads the audit trail of an organisation, or of the network if there is none. */
@ApplicationScoped
@Transactional
public class TrailRepository {
    static final String ENTRIES = """
            select e.id, e.noted_at, e.owner, e.action, e.item, cast(e.details as text) as details, e.person_id,
                   p.display_name, i.display_name as item_name
            from core.audit_entry e
            left join core.person p on p.id = e.person_id
            left join core.person i on i.id = case when e.owner = 'core' and e.item ~ :key then cast(e.item as uuid) end""";
    private static final String OF_ORGANISATION = "e.organisation_id = :organisation";
    private static final String OF_NETWORK = "e.network";
    private static final String BY_OWNER = " and e.owner = :owner";
    private static final String BY_ACTION = " and e.action = :action";
    private static final String BY_PERSON = " and e.person_id = :person";
    private static final String FROM = " and e.noted_at >= :from";
    private static final String BEFORE = " and e.noted_at < :before";
    private static final String AFTER = " and (e.noted_at, e.id) < (:noted, :id)";
    static final String ORDER = " order by e.noted_at desc, e.id desc limit :most";

    /** Goes from kind to kind along the index, however many entries there are of each. */
    static final String DEEDS = """
            with recursive found (owner, action) as (
              (select e.owner, e.action from core.audit_entry e where {of} order by e.owner, e.action limit 1)
              union all
              select n.owner, n.action from found f cross join lateral (
                select e.owner, e.action from core.audit_entry e
                where {of} and (e.owner, e.action) > (f.owner, f.action) order by e.owner, e.action limit 1) n)
            select owner, action from found""";

    private static final String UUID_FORM = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    private static final PageKey KEY = new PageKey("audit", 2);
    private static final String CORE = "core";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** @param organisation null for the network */
    Page<AuditEntry> entries(@Nullable Long organisation, Filter filter, PageRequest request) {
        var after = KEY.read(request.after());
        var owner = filter.action() == null ? filter.owner() : Objects.requireNonNullElse(filter.owner(), CORE);
        var text = ENTRIES + " where " + of(organisation) + when(owner, BY_OWNER) + when(filter.action(), BY_ACTION)
                + when(filter.person(), BY_PERSON) + when(filter.from(), FROM) + when(filter.before(), BEFORE)
                + (after.isPresent() ? AFTER : "") + ORDER;
        var query = Sql.of(em.createNativeQuery(text, Tuple.class))
                .with("key", UUID_FORM)
                .with("most", request.size() + 1);
        set(query, "organisation", organisation);
        set(query, "owner", owner);
        set(query, "action", filter.action());
        set(query, "person", filter.person() == null ? null : filter.person().value());
        set(query, "from", filter.from());
        set(query, "before", filter.before());
        after.ifPresent(key -> query.with("noted", Instant.parse(key.get(0))).with("id", UUID.fromString(key.get(1))));
        return Page.cut(query.list(TrailRepository::entry), request, last -> KEY.of(last.at(), last.id()));
    }

    private static String of(@Nullable Long organisation) {
        return organisation == null ? OF_NETWORK : OF_ORGANISATION;
    }

    private static String when(@Nullable Object wanted, String condition) {
        return wanted == null ? "" : condition;
    }

    private static void set(Sql query, String name, @Nullable Object value) {
        if (value instanceof Instant time) {
            query.with(name, time);
        } else if (value != null) {
            query.with(name, value);
        }
    }

    /** @param organisation null for the network */
    List<Deed> deeds(@Nullable Long organisation) {
        var query = Sql.of(em.createNativeQuery(DEEDS.replace("{of}", of(organisation)), Tuple.class));
        set(query, "organisation", organisation);
        return query.list(row -> new Deed(row.text("owner"), row.text("action")));
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
}
