// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.Audit;
import org.partnernetz.draft.Drafts;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Forums;
import org.partnernetz.group.Groups;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.notification.Notices;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.repeat.Repeats;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * After an erasure the whole database is looked through. A new column that refers to a person fails here until a
 * comment says what becomes of it, and until the erasure does what the comment says.
 */
@DisplayName("After a person was erased")
class NothingIsLeftTest {
    private static final String NAME = "Unverwechselbarowitsch";
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("left");

    private static PersonId person;

    @BeforeAll
    static void erase() throws SQLException {
        var administrator = WORLD.member(HOME, "leftchief", Role.ADMINISTRATOR);
        person = WORLD.member(HOME, NAME, Role.MODERATOR);
        var forum = WORLD.forum(HOME, Audience.ORGANISATION);
        var topic = WORLD.topic(person, HOME, forum, Audience.ORGANISATION);
        WORLD.as(person, HOME, () -> {
            WORLD.get(Groups.class).found("Gruppe");
            WORLD.get(Audit.class).note("group.founded", "Gruppe");
            WORLD.get(Drafts.class).keep("place:" + NAME, NAME);
            var posts = WORLD.get(Forums.class).read(HOME.slug(), topic.id(), PageRequest.first());
            WORLD.get(Flags.class).raise(posts.posts().items().get(0).id(), NAME);
            WORLD.get(Forums.class).close(topic.id());
            var start = World.soon();
            var draft = new NewOccasion(
                    "Termin", "", start, start.plusHours(1), "Ort", null, 5, Audience.ORGANISATION, null);
            return WORLD.get(Events.class)
                    .signUp(WORLD.get(Events.class).announce(draft).id());
        });
        WORLD.asPerson(person, () -> {
            WORLD.get(Repeats.class).begin("key", "POST /", new byte[0]);
            WORLD.get(Notices.class).want("topic-answered", false);
            return WORLD.get(Accounts.class).issueToken(NAME);
        });
        WORLD.get(SignIn.class).withPassword(WORLD.email(NAME), World.PASSWORD, "192.0.2.1");
        write();
        writeAccess();
        assertThat(referring()).as("every column is filled before").allMatch(column -> column.rows() > 0);
        assertThat(mentions()).as("the name stands in several tables before").hasSizeGreaterThan(3);
        WORLD.as(administrator, HOME, () -> {
            WORLD.get(Privacy.class).erase(person);
            return null;
        });
    }

    /** What no service writes for a test. */
    private static void write() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into core.mail (id, organisation_id, person_id, kind, recipient, language, subject,"
                            + " paragraphs, created_at, give_up_at, due_at) select gen_random_uuid(), "
                            + HOME.id().value() + ", who, 'a', '" + WORLD.email(NAME) + "', 'de', '" + NAME
                            + "', '{a}', now(), now(), now() from unnest(array['" + person + "', null]::uuid[]) who");
            statement.execute("insert into core.group_request select id, '" + person + "', organisation_id, now()"
                    + " from core.working_group where organisation_id = "
                    + HOME.id().value());
            statement.execute("insert into core.unwanted_mail values ('" + person + "', 'a')");
            statement.execute("insert into core.join_request (id, organisation_id, person_id, name, email, language,"
                    + " message, asked_at, decided_at, decided_by, approved) select gen_random_uuid(), "
                    + HOME.id().value() + ", who, name, email, 'de', 'a', now(), now(), '" + person
                    + "', true from (values ('" + person + "'::uuid, '" + NAME + "', null), (null, '" + NAME + "', '"
                    + WORLD.email(NAME).toLowerCase(Locale.ROOT)
                    + "'), (null, 'Jemand', 'x@test.example')) asked (who, name, email)");
            statement.execute("insert into core.profile_field values ("
                    + HOME.id().value() + ", '" + person + "', 'LATIN_NAME', '" + NAME + "', 'NOBODY')");
            statement.execute("insert into core.sample_module values ("
                    + HOME.id().value() + ", 'p', '" + person + "', '" + person + "')");
            statement.execute(
                    "insert into core.setting select organisation_id, 'mail-days', '90', true, person_id, now()"
                            + " from core.membership where person_id = '" + person + "'");
            writeWatches(statement);
            writeEvents(statement);
            writeInvitations(statement);
            statement.execute("insert into core.notice (id, person_id, organisation_id, plugin, kind, texts, address,"
                    + " created_at) values (gen_random_uuid(), '" + person + "', "
                    + HOME.id().value() + ", '', 'k', '{" + NAME + "}', '', now())");
            statement.execute("insert into auth.password_reset (code_hash, person_id, made_at, until) values ("
                    + "md5('left') || md5(''), '" + person + "', now(), now() + interval '1 day')");
            statement.execute(
                    "insert into core.search_document (organisation_id, plugin, kind, key, title, text, address,"
                            + " audience, owner_id, changed_at, words) values ("
                            + HOME.id().value() + ", 'p', 'k', 'k', '" + NAME + "', '', '', 'ORGANISATION', '" + person
                            + "', now(), '')");
        }
    }

    private static void writeWatches(Statement statement) throws SQLException {
        statement.execute("insert into core.mail_rhythm values ('" + person + "', 'b', 'DAILY')");
        statement.execute("insert into core.watch select '" + person + "', f.id, f.id, null, f.organisation_id, true,"
                + " now() from core.forum f where f.organisation_id = "
                + HOME.id().value() + " limit 1");
        statement.execute("insert into core.mention select p.id, '" + person + "', p.organisation_id"
                + " from core.post p where p.author_id = '" + person + "' limit 1");
    }

    private static void writeEvents(Statement statement) throws SQLException {
        statement.execute("insert into core.event_organiser select id, organisation_id, author_id, now()"
                + " from core.event where author_id = '" + person + "'");
        statement.execute("insert into core.file select gen_random_uuid(), organisation_id, 'event', id, 'a.pdf',"
                + " 'application/pdf', 1, repeat('b', 64), author_id, now() from core.event where author_id = '"
                + person + "'");
        statement.execute("insert into core.event_letter select gen_random_uuid(), id, organisation_id, 'MESSAGE',"
                + " 'a', author_id, now(), 1 from core.event where author_id = '" + person + "'");
    }

    private static void writeInvitations(Statement statement) throws SQLException {
        for (var who : List.of("made_by, accepted_by", "accepted_by, made_by")) {
            statement.execute("insert into core.invitation (id, organisation_id, name, email, roles, network,"
                    + " language, code_hash, " + who + ", made_at, sent_at, until) select gen_random_uuid(), "
                    + HOME.id().value() + ", '" + (who.startsWith("made") ? "Jemand" : NAME)
                    + "', 'x@test.example', '{MEMBER}', false, 'de',"
                    + " md5(random()::text) || md5(''), '" + person
                    + "', p.id, now(), now(), now() + interval '1 day'"
                    + " from core.person p where p.display_name = 'leftchief'");
        }
    }

    private static void writeAccess() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into auth.session values (gen_random_uuid(), '" + person + "', '', now(), now())");
            statement.execute("insert into auth.second_factor (person_id, secret, made_at) values ('" + person
                    + "', repeat('A', 32), now())");
            statement.execute("insert into auth.passkey_user values ('" + person + "', repeat('n', 43))");
            statement.execute("insert into auth.passkey values (gen_random_uuid(), '" + person
                    + "', 'nothing', 'k', 0, 'a', '{}', now())");
            statement.execute("insert into auth.provider values (" + HOME.id().value()
                    + ", 'https://sso.test.example', 'c', 'v1.' || repeat('a', 40), 'SSO', '', now())");
            statement.execute("insert into auth.provider_link values ("
                    + HOME.id().value() + ", '" + person + "', repeat('f', 64), now())");
            statement.execute("insert into auth.recovery_code values (md5('code') || md5(''), '" + person + "')");
            statement.execute("insert into auth.address_change (person_id, email, new_hash, made_at, until) values ('"
                    + person + "', '" + WORLD.email(NAME).toLowerCase(Locale.ROOT)
                    + "', md5('address') || md5(''), now(), now() + interval '1 day')");
        }
    }

    @Test
    @DisplayName("every column that refers to a person says what becomes of it, and so it came")
    void keys() throws SQLException {
        var columns = referring();
        assertThat(columns)
                .hasSizeGreaterThan(12)
                .allSatisfy(column -> assertThat(column.comment())
                        .as(column.name()
                                + " refers to a person: comment on it 'personal: erased' or 'personal: kept, why'")
                        .matches("personal: (erased|kept.+)"));
        assertThat(columns)
                .filteredOn(column -> column.comment().equals("personal: erased"))
                .allSatisfy(
                        column -> assertThat(column.rows()).as(column.name()).isZero());
    }

    @Test
    @DisplayName("the name and the address stand in no column of any table")
    void texts() throws SQLException {
        assertThat(mentions()).isEmpty();
    }

    @Test
    @DisplayName("the row that others refer to is empty")
    void emptyRow() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select display_name = '' and language is null and theme is null"
                        + " and erased_at is not null from core.person where id = '" + person + "'")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    /** Foreign keys to people, with their comments and how many rows of this person there are. */
    private static List<Referring> referring() throws SQLException {
        var columns = new ArrayList<Referring>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select c.conrelid::regclass::text, a.attname,"
                        + " coalesce(col_description(c.conrelid, a.attnum), '') from pg_constraint c join pg_attribute a"
                        + " on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f' and c.confrelid ="
                        + " 'core.person'::regclass order by 1, 2")) {
            while (rows.next()) {
                var count = count(
                        connection,
                        "select count(*) from " + rows.getString(1) + " where " + rows.getString(2) + " = '" + person
                                + "'");
                columns.add(new Referring(rows.getString(1) + '.' + rows.getString(2), rows.getString(3), count));
            }
        }
        return columns;
    }

    /** Tables in which the name still stands, whatever the column. */
    private static List<String> mentions() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p') and"
                                + " c.relnamespace::regnamespace::text in ('core', 'auth')")) {
            while (rows.next()) {
                if (count(
                                connection,
                                "select count(*) from " + rows.getString(1) + " t where t::text ilike '%" + NAME + "%'")
                        > 0) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private record Referring(String name, String comment, long rows) {}
}
