// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.partnernetz.group.WorkingGroup;
import org.partnernetz.store.sql.Sql;

/** Stores groups and their members. */
@ApplicationScoped
public class GroupRepository {
    private static final String MINE = """
            select g.id, g.name, count(m.person_id) as people, count(distinct m.organisation_id) as organisations
            from core.working_group g join core.group_member m on m.group_id = g.id
            where g.id in (select core.my_groups())
            group by g.id order by g.name collate "de-x-icu", g.id""";
    private static final String FOUND = """
            insert into core.working_group (id, organisation_id, name, created_at)
            values (:id, :organisation, :name, :now)""";
    private static final String ADD = """
            insert into core.group_member (group_id, person_id, organisation_id, since)
            values (:group, :person, :organisation, :now) on conflict (group_id, person_id) do nothing""";
    private static final String OWNED =
            "select exists (select from core.working_group where id = :group and organisation_id = :organisation) as owned";
    private static final String TAKES_PART = "select core.takes_part(:person, :organisation) as takes_part";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    public List<WorkingGroup> mine() {
        return Sql.of(em.createNativeQuery(MINE, Tuple.class))
                .list(row -> new WorkingGroup(
                        row.uuid("id"), row.text("name"), row.number("people"), row.number("organisations")));
    }

    public void found(UUID id, long organisation, String name, Instant now) {
        Sql.of(em.createNativeQuery(FOUND))
                .with("id", id)
                .with("organisation", organisation)
                .with("name", name)
                .with("now", now)
                .run();
    }

    public void add(UUID group, UUID person, long organisation, Instant now) {
        Sql.of(em.createNativeQuery(ADD))
                .with("group", group)
                .with("person", person)
                .with("organisation", organisation)
                .with("now", now)
                .run();
    }

    public boolean isOwned(UUID group, long organisation) {
        return Sql.of(em.createNativeQuery(OWNED, Tuple.class))
                .with("group", group)
                .with("organisation", organisation)
                .one(row -> row.flag("owned"));
    }

    public boolean takesPart(UUID person, long organisation) {
        return Sql.of(em.createNativeQuery(TAKES_PART, Tuple.class))
                .with("person", person)
                .with("organisation", organisation)
                .one(row -> row.flag("takes_part"));
    }
}
