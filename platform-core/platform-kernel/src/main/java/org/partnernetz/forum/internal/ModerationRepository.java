// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision;
import org.partnernetz.kernel.Failures;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;

/**
 * Stores the decisions in force. The database applies a decision to the items, the search, notices and audit trails.
 */
@ApplicationScoped
public class ModerationRepository {
    private static final String RUNS = "select core.runs_forum(:forum) as runs";
    private static final String OPENS = """
            select not exists (select from core.post e join core.post p on p.topic_id = e.topic_id
                               where p.id = :post and (e.created_at, e.id) < (p.created_at, p.id)) as opens""";
    private static final String DECIDE = """
            insert into core.moderation (id, kind, topic_id, post_id, organisation_id, person_id, author_id,
                                         author_organisation_id, reason, decided_at)
            values (:id, :kind, :topic, :post, :organisation, :person, :author, :authors, :reason, :now)
            on conflict do nothing""";
    private static final String TAKE_BACK = """
            delete from core.moderation where topic_id = :topic and post_id is not distinct from cast(:post as uuid)
              and kind = :kind and organisation_id = :organisation""";
    private static final String STANDING = """
            select m.kind, m.post_id, o.slug, o.name, m.reason, m.decided_at
            from core.moderation m join core.organisation o on o.id = m.organisation_id
            where m.topic_id = :topic order by m.decided_at, m.id""";

    private static final String STANDS = """
            select exists (select from core.topic where id = :topic
                           and case cast(:kind as text) when 'CLOSED' then closed_at is not null when 'PINNED' then pinned
                                    when 'SOLVED' then solved else false end) as stands""";
    private static final String ANSWERED = """
            select exists (select from core.post where topic_id = :topic and author_id <> :author) as answered""";
    private static final String MOVE = "update core.topic set forum_id = :forum where id = :topic";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Whether the acting member decides about what others write in the forum. */
    boolean runs(UUID forum) {
        return Sql.of(em.createNativeQuery(RUNS, Tuple.class))
                .with("forum", forum)
                .one(row -> row.flag("runs"));
    }

    /** Whether it is the first post of its topic. */
    boolean opensTopic(UUID post) {
        return Sql.of(em.createNativeQuery(OPENS, Tuple.class))
                .with("post", post)
                .one(row -> row.flag("opens"));
    }

    /** Whether such a decision of any organisation is in force about the topic. */
    boolean stands(Decision.Kind kind, UUID topic) {
        return Sql.of(em.createNativeQuery(STANDS, Tuple.class))
                .with("topic", topic)
                .with("kind", kind.name())
                .one(row -> row.flag("stands"));
    }

    /** Whether somebody else than the author wrote in the topic. */
    boolean isAnswered(UUID topic, UUID author) {
        return Sql.of(em.createNativeQuery(ANSWERED, Tuple.class))
                .with("topic", topic)
                .with("author", author)
                .one(row -> row.flag("answered"));
    }

    /** Whether the topic is in the other forum now. */
    boolean move(UUID topic, UUID forum) {
        try {
            return Sql.of(em.createNativeQuery(MOVE))
                            .with("topic", topic)
                            .with("forum", forum)
                            .run()
                    > 0;
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    void decide(UUID id, Case about, String reason, Instant now) {
        try {
            Sql.of(em.createNativeQuery(DECIDE))
                    .with("id", id)
                    .with("kind", about.kind().name())
                    .with("topic", about.topic())
                    .withOrNull("post", about.post(), UUID.class)
                    .with("organisation", about.organisation())
                    .withOrNull("person", about.person(), UUID.class)
                    .with("author", about.author())
                    .with("authors", about.authors())
                    .with("reason", reason)
                    .with("now", now)
                    .run();
        } catch (PersistenceException refused) {
            throw Failures.named(refused);
        }
    }

    /** Whether there was something to take back. */
    boolean takeBack(Case about) {
        return Sql.of(em.createNativeQuery(TAKE_BACK))
                        .with("kind", about.kind().name())
                        .with("topic", about.topic())
                        .withOrNull("post", about.post(), UUID.class)
                        .with("organisation", about.organisation())
                        .run()
                > 0;
    }

    List<Decision> standing(UUID topic) {
        return Sql.of(em.createNativeQuery(STANDING, Tuple.class))
                .with("topic", topic)
                .list(ModerationRepository::decision);
    }

    private static Decision decision(Row row) {
        return new Decision(
                Decision.Kind.valueOf(row.text("kind")),
                row.uuidOrNull("post_id"),
                row.text("slug"),
                row.text("name"),
                row.text("reason"),
                row.instant("decided_at"));
    }

    /**
     * What is decided about whose item.
     *
     * @param authors organisation of the author
     * @param organisation whose member decides
     */
    record Case(
            Decision.Kind kind,
            UUID topic,
            @Nullable UUID post,
            UUID author,
            long authors,
            long organisation,
            @Nullable UUID person) {

        Case(Decision.Kind kind, UUID topic, @Nullable UUID post, UUID author, long authors) {
            this(kind, topic, post, author, authors, 0, null);
        }

        Case by(long decidingOrganisation, UUID deciding) {
            return new Case(kind, topic, post, author, authors, decidingOrganisation, deciding);
        }

        /** Whether the author is to be told why. */
        boolean isReasonOwed() {
            return switch (kind) {
                case HIDDEN, ERASED -> true;
                case CLOSED -> authors != organisation;
                case PINNED, SOLVED, WITHDRAWN -> false;
            };
        }
    }
}
