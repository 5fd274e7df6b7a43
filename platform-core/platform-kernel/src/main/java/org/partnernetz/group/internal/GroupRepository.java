// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.NewGroup;
import org.partnernetz.group.WorkingGroup;
import org.partnernetz.kernel.Failures;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores groups. The database gives a new one its first member, the founder, and its forum. */
@ApplicationScoped
public class GroupRepository {
    private static final String MINE = """
            select g.id, g.name, count(m.person_id) as people, count(distinct m.organisation_id) as organisations
            from core.working_group g join core.group_member m on m.group_id = g.id
            where g.id in (select core.my_groups()) and core.is_current(g.last_day)
            group by g.id order by g.name collate "de-x-icu", g.id""";
    private static final String SEEN = """
            select g.id, g.name, g.purpose, g.entry, g.last_day, o.slug, o.name as organisation, f.id as forum,
                   (select count(*) from core.group_member m where m.group_id = g.id) as people,
                   core.is_current(g.last_day) as current, g.id in (select core.my_groups()) as inside,
                   core.leads_group(g.id) as leads,
                   exists (select from core.group_request r where r.group_id = g.id and r.person_id = :person) as asked
            from core.working_group g
            join core.organisation o on o.id = g.organisation_id
            left join core.forum f on f.group_id = g.id""";
    private static final String AFTER =
            " where (g.name collate \"de-x-icu\", g.id) > (cast(:name as text) collate \"de-x-icu\", :id)";
    private static final String ORDER = " order by g.name collate \"de-x-icu\", g.id limit :limit";
    private static final PageKey KEY = new PageKey("groups", 2);
    private static final String FOUND = """
            insert into core.working_group (id, organisation_id, name, purpose, entry, last_day, created_at)
            values (:id, :organisation, :name, :purpose, :entry, :until, :now)""";
    private static final String CHANGE = """
            update core.working_group set name = :name, purpose = :purpose, entry = :entry, last_day = :until
            where id = :id""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    List<WorkingGroup> mine() {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .list(row -> new WorkingGroup(
                        row.uuid("id"), row.text("name"), row.number("people"), row.number("organisations")));
    }

    Page<Group> list(UUID person, PageRequest request) {
        var after = KEY.read(request.after());
        var query = Sql.of(em.createNativeQuery(SEEN + (after.isPresent() ? AFTER : "") + ORDER, Tuple.class))
                .with("person", person)
                .with("limit", request.size() + 1);
        after.ifPresent(key -> query.with("name", key.get(0)).with("id", UUID.fromString(key.get(1))));
        return Page.cut(query.list(GroupRepository::group), request, last -> KEY.of(last.name(), last.id()));
    }

    Optional<Group> find(UUID person, UUID group) {
        return Sql.of(em.createNativeQuery(SEEN + " where g.id = :group", Tuple.class))
                .with("person", person)
                .with("group", group)
                .first(GroupRepository::group);
    }

    void found(UUID id, long organisation, NewGroup draft, Instant now) {
        try {
            filled(FOUND, id, draft)
                    .with("organisation", organisation)
                    .with("now", now)
                    .run();
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    void change(UUID id, NewGroup draft) {
        filled(CHANGE, id, draft).run();
    }

    private Sql filled(String sql, UUID id, NewGroup draft) {
        return Sql.of(em.createNativeQuery(sql))
                .with("id", id)
                .with("name", draft.name())
                .with("purpose", draft.purpose())
                .with("entry", draft.entry().name())
                .withOrNull("until", draft.lastDay(), LocalDate.class);
    }

    private static Group group(Row row) {
        return new Group(
                row.uuid("id"),
                row.text("name"),
                row.text("purpose"),
                Entry.valueOf(row.text("entry")),
                row.dateOrNull("last_day"),
                row.text("slug"),
                row.text("organisation"),
                row.number("people"),
                row.uuidOrNull("forum"),
                row.flag("current"),
                row.flag("inside"),
                row.flag("leads"),
                row.flag("asked"));
    }
}
