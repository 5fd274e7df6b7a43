// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.circle.Asked;
import org.partnernetz.circle.Circle;
import org.partnernetz.circle.Reach;
import org.partnernetz.circle.Reader;
import org.partnernetz.circle.Subject;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.PersonId;

/** Reads for whom items are, under row security, and asks the database for the people of a circle. */
@ApplicationScoped
public class CircleRepository {
    private static final String NEVER = "00000000-0000-0000-0000-000000000000";

    /** What a circle is made of; the item is found only by who can read it. */
    private static final String FOUND = """
            select c.audience, c.permission, c.hidden, c.group_id, o.id as owner, o.slug, o.name,
                   coalesce(g.name, '') as group_name,
                   coalesce((select coalesce(pg.roles, pp.roles)
                             from core.plugin_permission pp
                             left join core.plugin_grant pg on pg.organisation_id = o.id and pg.plugin = pp.plugin
                               and pg.permission = pp.permission
                             where pp.plugin || '/' || pp.permission = c.permission), '{}') as held
            from (%s) c
            join core.organisation o on o.id = c.organisation_id
            left join core.working_group g on g.id = c.group_id""";

    private static final Map<Subject, String> ITEMS = Map.of(
            Subject.TOPIC,
            FOUND.replace("%s", """
                    select t.audience, t.organisation_id, t.group_id, null as permission, t.hidden
                    from core.topic t where t.id = :item"""),
            Subject.POST,
            FOUND.replace("%s", """
                    select t.audience, t.organisation_id, t.group_id, null as permission, p.hidden or t.hidden as hidden
                    from core.post p join core.topic t on t.id = p.topic_id where p.id = :item"""),
            Subject.EVENT,
            FOUND.replace("%s", """
                    select e.audience, e.organisation_id, e.group_id, e.permission, false as hidden
                    from core.event e where e.id = :item"""),
            Subject.GROUP,
            FOUND.replace("%s", """
                    select 'GROUP' as audience, w.organisation_id, w.id as group_id, null as permission, false as hidden
                    from core.working_group w where w.id = :item"""));
    private static final String FILE = "select f.kind, f.item from core.file f where f.id = :item";
    private static final String FIELD = """
            select f.audience, o.id as owner, o.slug, o.name, f.person_id = core.person() as own,
                   core.in_network(f.person_id, f.organisation_id)
                   or exists (select from core.membership m
                              where m.organisation_id = f.organisation_id and m.person_id = f.person_id and m.until is null
                                and m.network) as network
            from core.profile_field f join core.organisation o on o.id = f.organisation_id
            where f.person_id = :person and o.slug = :slug and f.field = :field""";
    private static final String COUNTS =
            "select * from core.reader_counts(:audience, :owner, :group, cast(:held as text[]))";
    private static final String NAMED =
            "select * from core.named_readers(:audience, :owner, :group, cast(:held as text[]), :slug, :name, :after, :most)";
    private static final int PARTS = 2;

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    Optional<Found> item(Subject subject, UUID item) {
        return Sql.of(em.createNativeQuery(ITEMS.get(subject), Tuple.class))
                .with("item", item)
                .first(CircleRepository::found);
    }

    private static Found found(Row row) {
        var audience = Reach.valueOf(row.text("audience"));
        var permission = row.textOrNull("permission");
        var reach = row.flag("hidden") ? Reach.HIDDEN : permission == null ? audience : Reach.RIGHT;
        return new Found(
                reach,
                row.number("owner"),
                row.text("slug"),
                row.text("name"),
                row.uuidOrNull("group_id"),
                row.text("group_name"),
                reach == Reach.RIGHT ? row.texts("held") : List.of());
    }

    /** The item to which a file belongs. */
    Optional<Asked> owner(UUID file) {
        return Sql.of(em.createNativeQuery(FILE, Tuple.class))
                .with("item", file)
                .first(row -> new Asked(Subject.of(row.text("kind")).orElseThrow(), row.text("item")));
    }

    Optional<Found> field(String field, UUID person, String slug) {
        return Sql.of(em.createNativeQuery(FIELD, Tuple.class))
                .with("field", field)
                .with("person", person)
                .with("slug", slug)
                .first(row -> new Found(
                        seen(row.text("audience"), row.flag("network")),
                        row.number("owner"),
                        row.text("slug"),
                        row.text("name"),
                        null,
                        "",
                        Found.WORKING));
    }

    private static Reach seen(String audience, boolean network) {
        return switch (audience) {
            case "NOBODY" -> Reach.NOBODY;
            case "NETWORK" -> network ? Reach.PROFESSIONALS : Reach.COLLEAGUES;
            default -> Reach.COLLEAGUES;
        };
    }

    List<Circle.Part> counts(Found found) {
        return of(COUNTS, found)
                .list(row ->
                        new Circle.Part(row.text("slug"), row.text("name"), row.number("people"), row.number("named")));
    }

    Page<Reader> named(Found found, String slug, PageRequest page) {
        var key = new PageKey("readers " + found.key() + " " + slug, PARTS);
        var after = key.read(page.after());
        var readers = of(NAMED, found)
                .with("slug", slug)
                .with("name", after.map(values -> values.get(0)).orElse(""))
                .with(
                        "after",
                        UUID.fromString(after.map(values -> values.get(1)).orElse(NEVER)))
                .with("most", page.size() + 1)
                .list(row -> new Reader(new PersonId(row.uuid("person_id")), row.text("name")));
        return Page.cut(readers, page, last -> key.of(last.name(), last.person().value()));
    }

    private Sql of(String sql, Found found) {
        return Sql.of(em.createNativeQuery(sql, Tuple.class))
                .with("audience", found.audience())
                .with("owner", found.owner())
                .withOrNull("group", found.group(), UUID.class)
                .with("held", found.held());
    }

    /**
     * A circle before anybody is counted.
     *
     * @param held the roles of which one is needed; empty if any will do
     */
    record Found(
            Reach reach,
            long owner,
            String slug,
            String organisation,
            @Nullable UUID group,
            String groupName,
            List<String> held) {
        static final List<String> WORKING = List.of("ADMINISTRATOR", "MODERATOR", "MEMBER");

        Found {
            held = List.copyOf(held);
        }

        /** In the words of row security. */
        String audience() {
            return switch (reach) {
                case PUBLIC -> "PUBLIC";
                case NETWORK, PROFESSIONALS -> "NETWORK";
                case GROUP -> "GROUP";
                case ORGANISATION, RIGHT, COLLEAGUES, HOLDERS, HIDDEN, NOBODY -> "ORGANISATION";
            };
        }

        /** Whether the people can be told: not of what is for all, and not who moderates. */
        boolean isCounted() {
            return reach != Reach.PUBLIC
                    && reach != Reach.HIDDEN
                    && reach != Reach.NOBODY
                    && !((reach == Reach.RIGHT || reach == Reach.HOLDERS) && held.isEmpty());
        }

        String key() {
            return audience() + owner + group + held;
        }
    }
}
