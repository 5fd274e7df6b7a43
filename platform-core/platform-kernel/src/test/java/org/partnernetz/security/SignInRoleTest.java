// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The application and sign-in each have a role of their own, and neither may what the other may. */
@DisplayName("The role of sign-in")
class SignInRoleTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("doors");
    private static final PersonId PERSON = WORLD.member(HOME, "behind", Role.ADMINISTRATOR);
    private static final PersonId OTHER = WORLD.member(HOME, "other", Role.MEMBER);

    /**
     * Who acts, as the transaction says it: nobody, the person whose account it is, an administrator of the network.
     */
    private static final Map<String, Map<String, Object>> ACTING = Map.of(
            "nobody",
            Map.of(),
            "the person",
            Map.of("app.person", PERSON),
            "an administrator of the network",
            Map.of(
                    "app.tenant",
                    HOME.id().value(),
                    "app.person",
                    PERSON,
                    "app.network",
                    "on",
                    "app.roles",
                    "ADMINISTRATOR,COORDINATION"),
            "the platform",
            Map.of("app.tenant", HOME.id().value(), "app.roles", "PLATFORM"));

    private static final List<String> REFUSED = List.of(
            "select password_hash from auth.account",
            "select email from auth.account",
            "select count(*) from auth.account",
            "update auth.account set password_hash = ''",
            "insert into auth.account (person_id, email, password_hash) select id, 'x', '' from core.person",
            "delete from auth.account",
            "select * from auth.known_device",
            "delete from auth.known_device",
            "select * from auth.password_reset",
            "insert into auth.password_reset (code_hash, person_id, made_at, until)"
                    + " select repeat('a', 64), id, now(), now() + interval '1 hour' from core.person",
            "delete from auth.password_reset",
            "select * from auth.session",
            "insert into auth.session select gen_random_uuid(), id, '', now(), now() from core.person",
            "update auth.session set ended_at = null",
            "delete from auth.session",
            "select * from auth.second_factor",
            "insert into auth.second_factor (person_id, secret, made_at) select id, repeat('A', 32), now() from core.person",
            "delete from auth.second_factor",
            "select * from auth.recovery_code",
            "delete from auth.recovery_code",
            "select * from auth.passkey",
            "insert into auth.passkey select gen_random_uuid(), id, 'x', 'x', 0, 'x', '{}', now() from core.person",
            "update auth.passkey set sign_count = 0",
            "delete from auth.passkey",
            "select * from auth.passkey_user",
            "select * from auth.used_challenge",
            "select * from auth.challenge_key",
            "select auth.challenge_key()",
            "select auth.remove_passkey('" + PERSON + "', gen_random_uuid(), now())",
            "select * from auth.seal_key",
            "select auth.plain_factors()",
            "select * from auth.provider",
            "insert into auth.provider_link select 1, id, repeat('a', 64), now() from core.person",
            "select * from auth.provider_link",
            "delete from auth.provider_link",
            "select * from auth.providers()",
            "select auth.lets_in(1, '" + PERSON + "')",
            "select auth.link_provider('" + PERSON + "', 1, repeat('a', 64), now())",
            "select auth.let_in_by_provider('" + PERSON + "', 1, 'x', '', now())",
            "select * from auth.address_change",
            "delete from auth.address_change",
            "select auth.factor_of('" + PERSON + "')",
            "select auth.set_recovery_codes('" + PERSON + "', '{}')",
            "select auth.remove_factor('" + PERSON + "', now())",
            "select auth.contact_of('" + PERSON + "')",
            "select auth.confirm_address('x', now())",
            "select * from auth.invitation('x', now())",
            "select auth.open_account('x', gen_random_uuid(), 'x', 'de', 'xxx', 'x', now())",
            "select auth.begin_reset('x', repeat('a', 64), now() + interval '1 hour', now())",
            "select auth.reset_of('x', now())",
            "select auth.reset_password('x', 'x', now())",
            "update core.invitation set accepted_by = core.person()",
            "select * from auth.sign_in_attempt",
            "insert into auth.sign_in_attempt (subject, happened_at) values ('x', now())",
            "delete from auth.sign_in_attempt",
            "truncate auth.sign_in_attempt",
            "select token_hash from auth.access_token",
            "select * from auth.access_token",
            "insert into auth.access_token select gen_random_uuid(), id, 'x', 'x', now(), now() from core.person",
            "update auth.access_token set expires_at = now()",
            "select auth.account_of('" + WORLD.email("behind") + "')",
            "select auth.token_owner('x', now())",
            "select auth.knows_device('" + PERSON + "', 'x', now())",
            "select auth.note('" + PERSON + "', 'sign-in.done', '', true, now())",
            "select auth.forgive_attempts('{}', '{}', now())",
            "select auth.purge_attempts(now())",
            "set role partnernetz_signin");

    @BeforeAll
    static void rows() {
        WORLD.asPerson(PERSON, () -> WORLD.get(Accounts.class).issueToken("mine"));
        WORLD.asPerson(OTHER, () -> WORLD.get(Accounts.class).issueToken("theirs"));
        WORLD.get(SignIn.class).withPassword(WORLD.email("behind"), World.PASSWORD, "192.0.2.1");
        WORLD.get(SignIn.class).withPassword(WORLD.email("behind"), "falsch", "192.0.2.1");
    }

    @TestFactory
    @DisplayName("keeps accounts, devices, attempts and what tokens are worth from the application, whoever acts there")
    Stream<DynamicTest> closedToTheApplication() {
        return ACTING.entrySet().stream()
                .flatMap(acting -> REFUSED.stream()
                        .map(sql -> dynamicTest(
                                acting.getKey() + ": " + sql, () -> assertDenied(app(), acting.getValue(), sql))));
    }

    @Test
    @DisplayName("leaves the application what is the acting person's own, and no hash of it")
    void own() throws SQLException {
        var mine = Map.<String, Object>of("app.person", PERSON);
        assertThat(rows(app(), mine, "select core.own_email()")).containsExactly(WORLD.email("behind"));
        assertThat(rows(app(), mine, "select name from auth.access_token")).containsExactly("mine");
        assertThat(rows(app(), mine, "select core.own_devices()")).hasSize(1);
        assertThat(rows(app(), mine, "select core.person_at('" + WORLD.email("other") + "')"))
                .containsExactly((String) null);
        assertThat(rows(app(), Map.of(), "select name from auth.access_token")).isEmpty();
        assertThat(rows(app(), Map.of(), "select core.own_email()")).containsExactly((String) null);
        assertThat(rows(app(), Map.of(), "select core.own_devices()")).isEmpty();
    }

    @Test
    @DisplayName("lets accounts be made by administrators alone, and for nobody who is somebody already")
    void newAccounts() throws SQLException {
        var add = "select core.add_account('" + OTHER + "', 'another@test.example', 'x')";
        assertDenied(app(), Map.of("app.person", PERSON), add);
        assertDenied(app(), ACTING.get("an administrator of the network"), add);
        assertDenied(
                app(),
                ACTING.get("an administrator of the network"),
                "select core.add_account(gen_random_uuid(), 'another@test.example', 'x')");
    }

    @Test
    @DisplayName("may read and write no table, neither of the core nor its own, and nothing of the core at all")
    void nothingElse() throws SQLException {
        var tables = superuser("select format('%I.%I', schemaname, tablename) from pg_tables"
                + " where schemaname not in ('pg_catalog', 'information_schema') order by 1");
        assertThat(tables)
                .contains("core.person", "auth.account", "auth.sign_in_attempt")
                .hasSizeGreaterThan(40);
        for (var table : tables) {
            assertDenied(signIn(), null, "select 1 from " + table);
            assertDenied(signIn(), null, "delete from " + table);
        }
        assertDenied(signIn(), null, "select core.own_email()");
        assertDenied(signIn(), null, "select core.bind('" + "x".repeat(40) + "', '1', '', '', '', '', '')");
        assertDenied(signIn(), null, "select auth.note('" + PERSON + "', 'sign-in.done', '', true, now())");
        assertDenied(signIn(), null, "select set_config('app.person', '" + PERSON + "', true)");
        assertDenied(signIn(), null, "set role partnernetz_app");
    }

    @Test
    @DisplayName("may call what sign-in needs, and that is all")
    void functions() throws SQLException {
        assertThat(superuser(
                        "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                                + " where n.nspname not in ('pg_catalog', 'information_schema')"
                                + " and has_schema_privilege('partnernetz_signin', n.oid, 'usage')"
                                + " and has_function_privilege('partnernetz_signin', p.oid, 'execute')"))
                .containsExactlyInAnyOrderElementsOf(SignInFunctions.ALL);
    }

    @Test
    @DisplayName("loses no attempt before its day is over, whatever time it names")
    void attemptsStay() throws SQLException {
        assertThat(rows(signIn(), null, "select auth.purge_attempts('infinity')"))
                .hasSize(1);
        assertThat(
                        superuser(
                                "select count(*)::text from auth.sign_in_attempt where happened_at > now() - interval '1 hour'"))
                .doesNotContain("0");
    }

    private static DataSource app() {
        return TestDatabase.shared().app();
    }

    private static DataSource signIn() {
        return TestDatabase.shared().signIn();
    }

    /** @param acting null where the role cannot bind anybody */
    private static void assertDenied(DataSource role, Map<String, ?> acting, String sql) {
        assertThatThrownBy(() -> rows(role, acting, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo("42501"));
    }

    private static List<String> rows(DataSource role, Map<String, ?> acting, String sql) throws SQLException {
        try (var connection = role.getConnection()) {
            connection.setAutoCommit(false);
            if (acting != null && !acting.isEmpty()) {
                try (var statement = connection.createStatement()) {
                    Bound.in(statement, acting);
                }
            }
            return rows(connection, sql);
        }
    }

    private static List<String> superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser()) {
            return rows(connection, sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = new ArrayList<String>();
            if (statement.execute(sql)) {
                var result = statement.getResultSet();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }
}
