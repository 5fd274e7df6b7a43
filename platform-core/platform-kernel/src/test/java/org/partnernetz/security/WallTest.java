// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** What a statement of the platform's role cannot do, whatever the guard over a plugin's statements lets through. */
@DisplayName("The wall in the database")
class WallTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("walled");
    private static final PersonId MEMBER = WORLD.member(HOME, "inside", Role.MEMBER);
    private static final PersonId VICTIM = WORLD.member(WORLD.organisation("beyond"), "victim", Role.MEMBER);

    private Connection connection;
    private Statement statement;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.shared().app().getConnection();
        connection.setAutoCommit(false);
        statement = connection.createStatement();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select E'a'\n'\\'||', set_config($$app.tenant$$,$$7$$,true), 1 as \"b\" --'",
                "select set_config('app.tenant', '7', true)",
                "select \"pg_catalog\".\"set_config\"('app.bound', '', true)",
                "select query_to_xml('set app.tenant = 7', true, true, '')",
                "select query_to_xml('select set_config(''app.tenant'', ''7'', true)', true, true, '')",
                "select table_to_xml('auth.account'::regclass, true, true, '')",
                "select schema_to_xml('core', true, true, '')",
                "select ts_stat('select 1')",
                "select lo_from_bytea(0, 'a')",
                "select lo_get(1)",
                "select pg_sleep(60)",
                "select pg_advisory_lock(1)",
                "select pg_try_advisory_lock(1)",
                "select pg_terminate_backend(pg_backend_pid())",
                "select pg_cancel_backend(pg_backend_pid())",
                "select setval('core.organisation_id_seq', 1)",
                "select core.act_in('7', 'on', 'ADMINISTRATOR', '')"
            })
    @DisplayName("refuses what changes settings, runs texts, waits or harms others")
    void refused(String sql) throws SQLException {
        act();
        assertDenied(() -> statement.execute(sql));
    }

    @Test
    @DisplayName("lets nobody bind a transaction a second time, but by the token of the first")
    void onceOnly() throws SQLException {
        act();
        Bound.in(statement, Map.of("app.tenant", HOME.id().value(), "app.person", MEMBER));
        var savepoint = connection.setSavepoint();
        for (var token :
                new String[] {"'another token that is long enough'", "''", "null", "current_setting('app.bound')"}) {
            assertDenied(() -> statement.execute(
                    "select core.bind(" + token + ", '7', '" + VICTIM + "', 'on', 'ADMINISTRATOR', '', '')"));
            connection.rollback(savepoint);
        }
        assertThat(one("select core.tenant()"))
                .isEqualTo(Long.toString(HOME.id().value()));
    }

    @Test
    @DisplayName("lets the next transaction begin with nobody")
    void endsWithTheTransaction() throws SQLException {
        act();
        connection.commit();
        assertThat(one("select concat(core.tenant(), core.person(), current_setting('app.roles', true))"))
                .isEmpty();
        assertThat(one("select count(*) from core.membership")).isEqualTo("0");
    }

    @Test
    @DisplayName("asks for a membership of somebody else without becoming them")
    void membershipOfOthers() throws SQLException {
        act();
        statement.execute("select * from core.acting('" + VICTIM + "', '')");
        assertThat(one("select core.person()")).isEqualTo(MEMBER.toString());
        assertThat(one("select count(*) from core.membership where person_id = '" + VICTIM + "'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("looks through the own organisations and comes back")
    void comesBack() throws SQLException {
        act();
        statement.execute("select * from core.own_unread_topics(10)");
        statement.execute("select * from core.own_events(now(), now(), 10)");
        assertThat(one("select core.tenant()"))
                .isEqualTo(Long.toString(HOME.id().value()));
    }

    @Test
    @DisplayName("knows every function that writes settings")
    void writers() throws SQLException {
        assertThat(one("select string_agg(proname, ' ' order by proname) from pg_proc"
                        + " where pronamespace = 'core'::regnamespace and prosrc ~ 'set_config' and not prosecdef"))
                .isEqualTo("act_in");
    }

    private void act() throws SQLException {
        Bound.in(statement, Map.of("app.tenant", HOME.id().value(), "app.person", MEMBER, "app.roles", "MEMBER"));
    }

    private String one(String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertDenied(ThrowingCallable attack) {
        assertThatThrownBy(attack)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
}
