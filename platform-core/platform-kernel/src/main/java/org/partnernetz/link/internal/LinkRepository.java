// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.link.Link;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/** Stores the links. Row security decides who may make, see and revoke them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class LinkRepository implements PurgeParticipant {
    private static final String ADD = """
            insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash, made_at, until)
            values (:id, :organisation, :plugin, :page, :item, :recipient, :hash, :made, :until)""";
    private static final String OF = """
            select id, recipient, made_at, until, opened_at, revoked_at from core.link
            where organisation_id = :organisation and plugin = :plugin and page = :page and item = :item
            order by id desc""";
    private static final String REVOKE = """
            update core.link set revoked_at = coalesce(revoked_at, :now)
            where organisation_id = :organisation and plugin = :plugin and page = :page and item = :item and id = :id""";
    private static final String OPEN =
            "select link, page, item from core.open_link(:organisation, :plugin, :hash, :now)";
    private static final String PURGE =
            "delete from core.link where organisation_id = :organisation and until < :limit";

    private static final String FORGET = "select name, line from core.forget_plugin_links(:plugin)";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** What a link leads to. */
    record Target(long organisation, String plugin, String page, String item) {

        Sql in(Sql query) {
            return query.with("organisation", organisation)
                    .with("plugin", plugin)
                    .with("page", page)
                    .with("item", item);
        }
    }

    /** What an address opened. */
    record Opened(UUID link, String page, String item) {}

    public void add(Target target, Link link, String hash) {
        target.in(Sql.of(em.createNativeQuery(ADD)))
                .with("id", link.id())
                .with("recipient", link.recipient())
                .with("hash", hash)
                .with("made", link.madeAt())
                .with("until", link.until())
                .run();
    }

    public List<Link> of(Target target) {
        return target.in(Sql.of(em.createNativeQuery(OF, Tuple.class))).list(LinkRepository::link);
    }

    /** @return whether there is such a link */
    public boolean revoke(Target target, UUID link, Instant now) {
        return target.in(Sql.of(em.createNativeQuery(REVOKE)))
                        .with("id", link)
                        .with("now", now)
                        .run()
                > 0;
    }

    /** Opens a link and records that it was opened. */
    public Optional<Opened> open(String organisation, String plugin, String hash, Instant now) {
        return Sql.of(em.createNativeQuery(OPEN, Tuple.class))
                .with("organisation", organisation)
                .with("plugin", plugin)
                .with("hash", hash)
                .with("now", now)
                .first(row -> new Opened(row.uuid("link"), row.text("page"), row.text("item")));
    }

    public int purge(long organisation, Instant limit) {
        return Sql.of(em.createNativeQuery(PURGE))
                .with("organisation", organisation)
                .with("limit", limit)
                .run();
    }

    @Override
    public List<Kept> forget(String plugin) {
        return Sql.of(em.createNativeQuery(FORGET, Tuple.class))
                .with("plugin", plugin)
                .list(row -> new Kept(row.text("name"), row.text("line")));
    }

    private static Link link(Row row) {
        return new Link(
                row.uuid("id"),
                row.text("recipient"),
                row.instant("made_at"),
                row.instant("until"),
                row.instantOrNull("opened_at"),
                row.instantOrNull("revoked_at"));
    }
}
