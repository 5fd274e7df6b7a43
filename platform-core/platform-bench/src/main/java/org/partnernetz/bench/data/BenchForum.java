// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A public forum of the demo network, filled with topics of {@value #POSTS} posts by members of several organisations.
 *
 * @param organisation its organisation as the address names it
 * @param topic one of its topics, neither the newest nor the oldest
 */
public record BenchForum(String organisation, UUID forum, UUID topic) {
    /** A word of one topic only, so that as many posts are found however many there are. */
    public static final String RARE_WORD = "Quarzlampe";

    public static final int TOPICS = 200;
    public static final int POSTS = 20;
    /** Stands in each post once. */
    public static final String POST_MARKER = " von " + POSTS + ")";
    /** Stands in each title of a topic once. */
    public static final String TOPIC_MARKER = " von " + TOPICS + ")";

    private static final int AUTHORS = 8;
    private static final String MEMBERS = """
            select m.organisation_id, m.person_id, o.slug from core.membership m join core.organisation o on o.id = m.organisation_id
            where m.until is null order by o.slug, m.person_id""";
    private static final String FORUM = """
            insert into core.forum (id, organisation_id, title, description, audience, created_at)
            values (?, ?, 'Fragen aus der Beratung', 'Offen für alle, die in der Region beraten.', 'PUBLIC', now())""";
    private static final String TOPIC = """
            insert into core.topic (id, forum_id, organisation_id, author_id, title, audience, created_at, last_post_at, last_organisation_id)
            values (?, ?, ?, ?, ?, 'PUBLIC', ?, ?, ?)""";
    private static final String POST = """
            insert into core.post (id, topic_id, topic_organisation_id, audience, organisation_id, author_id, markdown, html, created_at)
            values (uuidv7(), ?, ?, 'PUBLIC', ?, ?, ?, ?, ?)""";

    private static final String COPIES = """
            insert into core.search_document
              (organisation_id, plugin, kind, key, title, text, address, audience, changed_at, words)
            select d.organisation_id, d.plugin, d.kind, gen_random_uuid()::text, d.title, d.text, d.address, d.audience,
                   d.changed_at - n * interval '1 minute', d.words
            from generate_series(1, ?) n, core.search_document d
            where d.audience = 'PUBLIC' and d.address like 'topics/%' and not d.words @@ to_tsquery('german', ?)
            limit ?""";

    /** @param database a connection that no row security holds */
    public static BenchForum create(Connection database) throws SQLException {
        var members = members(database);
        var host = members.get(0);
        var topics = new ArrayList<UUID>();
        var forum = UUID.randomUUID();
        update(database, FORUM, forum, host.organisation());
        for (var number = 1; number <= TOPICS; number++) {
            topics.add(open(database, forum, members, number));
        }
        update(database, "update core.topic set title = title || ' " + RARE_WORD + "' where id = ?", topics.get(0));
        update(database, "vacuum analyze");
        return new BenchForum(host.slug(), forum, topics.get(TOPICS / 2));
    }

    /**
     * Lets the search have so many documents in all: copies of those of the posts, without the rare word. The search
     * asks for documents only, so the posts themselves are not needed.
     */
    public void grow(Connection database, int documents) throws SQLException {
        try (var query = database.createStatement();
                var rows = query.executeQuery("select count(*) from core.search_document")) {
            rows.next();
            var missing = documents - rows.getInt(1);
            update(database, COPIES, missing / (TOPICS * POSTS) + 2, RARE_WORD, missing);
        }
        update(database, "vacuum analyze");
    }

    private static UUID open(Connection database, UUID forum, List<Member> members, int number) throws SQLException {
        var topic = UUID.randomUUID();
        var host = members.get(0);
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(number, ChronoUnit.HOURS);
        var title = SamplePosts.title(number) + " (Thema " + number + TOPIC_MARKER;
        update(
                database,
                TOPIC,
                topic,
                forum,
                host.organisation(),
                host.person(),
                title,
                utc(at),
                utc(at),
                host.organisation());
        try (var insert = database.prepareStatement(POST)) {
            for (var post = 0; post < POSTS; post++) {
                var author = members.get(post % members.size());
                var sample = SamplePosts.post(number + post, post + 1);
                var written = utc(at.plus(2L * post, ChronoUnit.MINUTES));
                fill(
                        insert,
                        topic,
                        host.organisation(),
                        author.organisation(),
                        author.person(),
                        sample.markdown(),
                        sample.html(),
                        written);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return topic;
    }

    private static List<Member> members(Connection database) throws SQLException {
        var members = new ArrayList<Member>();
        try (var query = database.prepareStatement(MEMBERS);
                var rows = query.executeQuery()) {
            while (rows.next() && members.size() < AUTHORS) {
                members.add(new Member(rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3)));
            }
        }
        if (members.isEmpty()) {
            throw new SQLException("the demo network has no members");
        }
        return members;
    }

    private static void update(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        }
    }

    private static void fill(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private record Member(long organisation, UUID person, String slug) {}
}
