// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.BigDatabase;
import org.partnernetz.fixture.Plan;

/** With 20,000 topics and 100,000 posts, a page touches little more than what it shows and sorts nothing. */
@DisplayName("The forum's queries under row security")
class ForumPlansTest {
    private static final UUID PERSON = UUID.fromString("00000000-0000-0000-0000-000000000200");
    private static final UUID FORUM = UUID.fromString("00000000-0000-0000-0001-000000000001");
    private static final UUID TOPIC = UUID.fromString("00000000-0000-0000-0002-000000000600");
    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("person", PERSON),
            Map.entry("organisation", 1L),
            Map.entry("forum", FORUM),
            Map.entry("topic", TOPIC),
            Map.entry("limit", 21),
            Map.entry("bytes", 500_000),
            Map.entry("pinned", false),
            Map.entry("at", Instant.parse("2200-01-01T00:00:00Z")),
            Map.entry("past", Instant.EPOCH),
            Map.entry("id", new UUID(-1, -1)));
    private static final long BOUND = 100;

    @Test
    @DisplayName("read the network's topics in the order of their index")
    void networkList() throws SQLException {
        assertInOrder(member(TopicRepository.OF_NETWORK + TopicRepository.NEWEST_FIRST), "topic_of_network");
        assertInOrder(
                member(TopicRepository.OF_NETWORK + TopicRepository.KEY_PARTS + TopicRepository.NEWEST_FIRST),
                "topic_of_network");
        assertInOrder(visitor(TopicRepository.OF_PUBLIC + TopicRepository.NEWEST_FIRST), "topic_of_public");
    }

    @Test
    @DisplayName("read a forum's topics in the order of their index")
    void forumList() throws SQLException {
        assertInOrder(member(TopicRepository.OF_FORUM + TopicRepository.PINNED_FIRST), "topic_by_forum");
        assertInOrder(
                member(TopicRepository.OF_FORUM + TopicRepository.AFTER_PINNED + TopicRepository.PINNED_FIRST),
                "topic_by_forum");
        assertInOrder(
                visitor(TopicRepository.OF_FORUM_FOR_VISITORS + TopicRepository.PINNED_FIRST),
                "topic_by_forum_for_visitors");
    }

    @Test
    @DisplayName("read an organisation's topics in the order of their index")
    void organisationList() throws SQLException {
        assertInOrder(member(TopicRepository.OF_ORGANISATION + TopicRepository.NEWEST_FIRST), "topic_by_organisation");
    }

    @Test
    @DisplayName("read a topic's posts in the order of their index")
    void topicPage() throws SQLException {
        assertInOrder(
                member(PostRepository.SIZED
                        + PostRepository.OF_TOPIC
                        + PostRepository.OLDEST_FIRST
                        + PostRepository.WITHIN),
                "post_by_topic");
        assertInOrder(
                member(PostRepository.SIZED
                        + PostRepository.OF_TOPIC
                        + PostRepository.AFTER_KEY.replace(":at", ":past")
                        + PostRepository.OLDEST_FIRST
                        + PostRepository.WITHIN),
                "post_by_topic");
        var topic = member(TopicRepository.ONE);
        assertThat(topic.indexes()).anyMatch(index -> index.startsWith("topic_"));
        assertThat(topic.readWhole()).doesNotContain("topic", "forum", "person", "organisation");
    }

    private static Plan member(String sql) throws SQLException {
        try (var connection = BigDatabase.shared().asMember()) {
            return plan(connection, sql);
        }
    }

    private static Plan visitor(String sql) throws SQLException {
        try (var connection = BigDatabase.shared().asVisitor()) {
            return plan(connection, sql);
        }
    }

    private static Plan plan(Connection connection, String sql) throws SQLException {
        return Plan.of(connection, sql, VALUES);
    }

    private static void assertInOrder(Plan plan, String index) {
        assertThat(plan.types()).as(plan.toString()).doesNotContain("Sort", "Incremental Sort", "Bitmap Heap Scan");
        assertThat(plan.indexes()).as(plan.toString()).contains(index);
        assertThat(plan.touchedBy(index)).as(plan.toString()).isBetween(1L, BOUND);
    }
}
