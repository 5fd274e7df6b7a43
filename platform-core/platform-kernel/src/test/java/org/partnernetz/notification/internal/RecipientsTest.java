// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.forum.Topic;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * Compares who is told of a post with who can read it, in a thousand random cases: memberships that end, rest and
 * change, seats in a group, what is followed and muted, and mentions. Reading asks the service, as a page does.
 */
@DisplayName("Whoever is told of a post")
class RecipientsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Random RANDOM = new Random(2026);
    private static final int PEOPLE = 7;
    private static final int CASES = 1000;

    private static final List<Organisation> ORGANISATIONS = new ArrayList<>();
    private static final List<PersonId> CAST = new ArrayList<>();
    private static final List<Topic> TOPICS = new ArrayList<>();
    private static Connection connection;
    private static PersonId writer;
    private static UUID group;

    /** What somebody has chosen, for which organisation. */
    private record Choice(boolean followed, Organisation through) {}

    /** Who may be told of something, and of what. */
    private record Candidate(String kind, Organisation through) {}

    @BeforeAll
    static void people() throws SQLException {
        connection = TestDatabase.shared().superuser();
        for (var name : List.of("recipients-a", "recipients-b", "recipients-c")) {
            ORGANISATIONS.add(WORLD.organisation(name));
        }
        var home = ORGANISATIONS.get(0);
        writer = WORLD.member(home, "recipients writer", Role.MEMBER);
        for (var n = 0; n < PEOPLE; n++) {
            CAST.add(WORLD.member(ORGANISATIONS.get(n % 3), "recipient " + "abcdefg".charAt(n), Role.MEMBER));
        }
        for (var n = 0; n < PEOPLE; n += 2) {
            run("insert into core.membership (id, organisation_id, person_id, roles, network, since) values"
                    + " (gen_random_uuid(), "
                    + ORGANISATIONS.get((n + 1) % 3).id().value() + ", '" + CAST.get(n)
                    + "', '{MEMBER}', true, now())");
        }
        group = WORLD.as(writer, home, () -> WORLD.get(Groups.class).found("Empfänger"))
                .id();
        seat(CAST.get(0), home);
        for (var audience : Audience.values()) {
            TOPICS.add(topic(CAST.get(0), home, audience));
        }
        WORLD.as(
                CAST.get(1),
                ORGANISATIONS.get(1),
                () -> WORLD.get(Forums.class).reply(topic(Audience.NETWORK).id(), "Antwort"));
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static Topic topic(PersonId author, Organisation home, Audience audience) {
        var forum = WORLD.forum(home, audience == Audience.GROUP ? Audience.NETWORK : audience);
        var draft = new NewTopic(
                forum.id(), "Thema " + audience, audience, audience == Audience.GROUP ? group : null, "Text");
        return WORLD.as(author, home, () -> WORLD.get(Forums.class).open(draft));
    }

    private static Topic topic(Audience audience) {
        return TOPICS.stream()
                .filter(topic -> topic.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("can read it, and wants to hear of it; nobody else of them is left out")
    void agree() throws SQLException {
        var told = 0;
        var cases = 0;
        while (cases < CASES) {
            shuffleMemberships();
            for (var topic : TOPICS) {
                var expected = round(topic);
                told += expected.size();
                cases += PEOPLE;
            }
        }
        assertThat(told).as("told at all").isBetween(CASES / 10, CASES * 9 / 10);
    }

    /** Writes a post; compares who is told with who should be. */
    private static Map<PersonId, String> round(Topic topic) throws SQLException {
        run("delete from core.watch where person_id in " + among());
        Map<PersonId, Choice> ofTopic = new HashMap<>();
        Map<PersonId, Choice> ofForum = new HashMap<>();
        Map<PersonId, Organisation> mentioned = new HashMap<>();
        for (var person : CAST) {
            choose(person, topic.id(), "topic_id", ofTopic);
            choose(person, topic.forum(), "forum_id", ofForum);
            if (RANDOM.nextInt(4) == 0) {
                mentioned.put(person, through(person));
            }
        }
        var told = written(topic, mentioned);
        Map<PersonId, String> expected = new HashMap<>();
        for (var person : CAST) {
            var open = ofTopic.containsKey(person) ? ofTopic.get(person) : ofForum.get(person);
            if (open == null || open.followed()) {
                candidates(person, topic, ofTopic.get(person), ofForum.get(person), mentioned.get(person)).stream()
                        .filter(candidate -> reads(person, candidate.through(), topic))
                        .findFirst()
                        .ifPresent(candidate -> expected.put(person, candidate.kind()));
            }
        }
        assertThat(told)
                .as("%s, %s, %s, %s", topic.audience(), ofTopic, ofForum, mentioned)
                .isEqualTo(expected);
        return expected;
    }

    /** For what somebody could be told, in the order in which it counts. */
    private static List<Candidate> candidates(
            PersonId person,
            Topic topic,
            @Nullable Choice ofTopic,
            @Nullable Choice ofForum,
            @Nullable Organisation mentioned) {
        var all = new ArrayList<Candidate>();
        if (mentioned != null) {
            all.add(new Candidate("mentioned", mentioned));
        }
        if (ofTopic != null) {
            all.add(new Candidate("topic-answered", ofTopic.through()));
        }
        if (person.equals(CAST.get(0))) {
            all.add(new Candidate("topic-answered", ORGANISATIONS.get(0)));
        }
        if (person.equals(CAST.get(1)) && topic.audience() == Audience.NETWORK) {
            all.add(new Candidate("topic-answered", ORGANISATIONS.get(1)));
        }
        if (ofForum != null && ofForum.followed()) {
            all.add(new Candidate("forum-written", ofForum.through()));
        }
        return all;
    }

    private static boolean reads(PersonId person, Organisation through, Topic topic) {
        try {
            WORLD.as(person, through, () -> WORLD.get(Forums.class).topic(through.slug(), topic.id()));
            return true;
        } catch (NotFoundException | NoSuchElementException no) {
            return false;
        }
    }

    /** Writes a post that mentions these; tells who was told of what. */
    private static Map<PersonId, String> written(Topic topic, Map<PersonId, Organisation> mentioned)
            throws SQLException {
        run("delete from core.notice where person_id in " + among());
        var home = ORGANISATIONS.get(0);
        var post = WORLD.as(writer, home, () -> WORLD.get(Forums.class).reply(topic.id(), "Neues"));
        for (var mention : mentioned.entrySet()) {
            run("insert into core.mention values ('" + post.id() + "', '" + mention.getKey() + "', "
                    + mention.getValue().id().value() + ")");
        }
        tell(topic, post, home);
        Map<PersonId, String> told = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select person_id, string_agg(kind, ' and ') from core.notice"
                        + " where kind <> 'membership-changed' and person_id in " + among() + " group by 1")) {
            while (rows.next()) {
                told.put(new PersonId(rows.getObject(1, UUID.class)), rows.getString(2));
            }
        }
        return told;
    }

    private static void tell(Topic topic, Post post, Organisation home) {
        WORLD.as(writer, home, () -> {
            WORLD.get(CoreNotices.class).answered(new PostWritten(topic.id(), post.id(), home.id(), writer));
            return post;
        });
    }

    private static void choose(PersonId person, UUID item, String column, Map<PersonId, Choice> into)
            throws SQLException {
        if (RANDOM.nextInt(3) == 0) {
            var choice = new Choice(RANDOM.nextBoolean(), through(person));
            into.put(person, choice);
            run("insert into core.watch (person_id, item, " + column + ", organisation_id, followed, since) values ('"
                    + person + "', '" + item + "', '" + item + "', "
                    + choice.through().id().value() + ", " + choice.followed() + ", now())");
        }
    }

    private static void shuffleMemberships() throws SQLException {
        run("delete from core.group_member where group_id = '" + group + "' and person_id <> '" + writer + "'");
        for (var person : CAST) {
            for (var organisation : ORGANISATIONS) {
                var where = " where person_id = '" + person + "' and organisation_id = "
                        + organisation.id().value();
                run("update core.membership set roles = '{" + any(List.of("MEMBER", "MEMBER", "MODERATOR", "GUEST"))
                        + "}', network = " + RANDOM.nextBoolean() + ", paused_at = "
                        + any(List.of("null", "null", "null", "now()")) + ", until = "
                        + any(List.of("null", "null", "null", "null", "now()")) + ", last_day = "
                        + any(List.of("null", "null", "null", "null", "current_date - 2", "current_date + 9")) + where);
            }
            if (RANDOM.nextBoolean()) {
                seat(person, through(person));
            }
        }
    }

    private static void seat(PersonId person, Organisation organisation) throws SQLException {
        run("insert into core.group_member (group_id, person_id, organisation_id, since) values ('" + group + "', '"
                + person + "', " + organisation.id().value() + ", now())");
    }

    /** Mostly an organisation in which the person is. */
    private static Organisation through(PersonId person) {
        return RANDOM.nextInt(4) == 0 ? any(ORGANISATIONS) : ORGANISATIONS.get(CAST.indexOf(person) % 3);
    }

    private static String among() {
        return "('" + String.join("', '", CAST.stream().map(PersonId::toString).toList()) + "')";
    }

    private static <T> T any(List<T> some) {
        return some.get(RANDOM.nextInt(some.size()));
    }

    private static void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
