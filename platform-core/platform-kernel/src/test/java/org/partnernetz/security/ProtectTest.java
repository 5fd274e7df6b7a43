// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;

/** Nothing here is committed: each test is one migration that is taken back. */
@DisplayName("core.protect")
class ProtectTest {
    private static final String APP = TestDatabase.shared().appRole();

    private Connection owner;
    private Statement migration;

    @BeforeEach
    void begin() throws SQLException {
        owner = TestDatabase.shared().owner().getConnection();
        owner.setAutoCommit(false);
        migration = owner.createStatement();
        migration.execute("create schema protects; set local search_path = protects;"
                + "create table protects.\"odd \"\"name\" (id int primary key, organisation_id bigint not null)");
    }

    @AfterEach
    void takeBack() throws SQLException {
        owner.rollback();
        owner.close();
    }

    private void protect(String more) throws SQLException {
        migration.execute("select core.protect('protects.\"odd \"\"name\"'" + more + ")");
    }

    private List<String> all(String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var rows = migration.executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    @Test
    @DisplayName("puts a table under forced row security, with a policy and a right for each command")
    void protects() throws SQLException {
        protect("");

        assertThat(all("select cmd || ' ' || coalesce(qual, with_check) from pg_policies where schemaname = 'protects'"
                        + " order by 1"))
                .containsExactly(
                        "DELETE core.works_for(organisation_id)",
                        "INSERT core.works_for(organisation_id)",
                        "SELECT core.works_for(organisation_id)",
                        "UPDATE core.works_for(organisation_id)");
        assertThat(all("select (relrowsecurity and relforcerowsecurity)::text from pg_class where relnamespace ="
                        + " 'protects'::regnamespace and relkind = 'r'"))
                .containsExactly("true");
        assertThat(rights()).containsExactly("DELETE", "INSERT", "SELECT", "UPDATE");
    }

    private List<String> rights() throws SQLException {
        return all("select privilege_type from information_schema.role_table_grants where table_schema = 'protects'"
                + " and grantee = '" + APP + "' order by 1");
    }

    @Test
    @DisplayName("gives no right for what nobody may do, and says why nobody may")
    void givesNoMore() throws SQLException {
        protect(", changes => 'false', erases => 'false', reason => 'a copy stays as it was made'");

        assertThat(rights()).containsExactly("INSERT", "SELECT");
        assertThat(all("select obj_description(oid) from pg_class where relname = 'odd \"name'"))
                .containsExactly("rls: a copy stays as it was made");
    }

    @Test
    @DisplayName("asks who writes as it asks who reads, and who erases as who writes, unless it is told otherwise")
    void follows() throws SQLException {
        protect(", reads => 'id = 1', writes => 'id = 2'");
        assertThat(conditions()).containsExactly("(id = 2)", "(id = 2)", "(id = 1)", "(id = 2)");

        protect(", reads => 'id = 1', changes => 'id = 3', erases => 'id = 4'");
        assertThat(conditions()).containsExactly("(id = 4)", "(id = 1)", "(id = 1)", "(id = 3)");
    }

    private List<String> conditions() throws SQLException {
        return all("select coalesce(qual, with_check) from pg_policies where schemaname = 'protects' order by cmd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core.person", "auth.account", "core.organisation", "others.note", "protects.shown"})
    @DisplayName("is refused for tables of others, and for what is no table")
    void keepsToItsSchema(String table) throws SQLException {
        migration.execute("create schema others; create table others.note (organisation_id bigint);"
                + " create view protects.shown as select 1 as organisation_id");

        assertThatThrownBy(() -> migration.execute("select core.protect('" + table + "')"))
                .hasMessageContaining("is no table of the schema that is migrated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true); drop table core.person; --|is not one condition",
                "true /*|is not one condition",
                "true) with check (true|closes its bracket",
                "true|say the reason",
                " FALSE |say the reason"
            })
    @DisplayName("is refused for more than one condition, and for one that is the same for all without a reason")
    void wantsOneCondition(String condition, String told) {
        assertThatThrownBy(() -> protect(", changes => $x$" + condition + "$x$"))
                .hasMessageContaining(told);
    }

    @Test
    @DisplayName("is refused where a policy besides its own would open the table")
    void wantsNoOther() throws SQLException {
        migration.execute("create policy wide on protects.\"odd \"\"name\" using (true)");

        assertThatThrownBy(() -> protect("")).hasMessageContaining("has policies of its own");
    }

    @Test
    @DisplayName("is not for the application")
    void isForMigrations() throws SQLException {
        try (var app = TestDatabase.shared().app().getConnection();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select core.protect('core.person')"))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "MEMBER, 7, true",
        "MODERATOR, 7, true",
        "ADMINISTRATOR, 7, true",
        "PLATFORM, 7, true",
        "GUEST, 7, false",
        "CLIENT, 7, false",
        "'', 7, false",
        "MEMBER, 8, false",
        "MEMBER, '', false"
    })
    @DisplayName("lets those in who work for the organisation")
    void letsIn(String role, String organisation, boolean works) throws SQLException {
        try (var app = TestDatabase.shared().app().getConnection();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            Bound.in(statement, Map.of("app.roles", role, "app.tenant", organisation));
            try (var row = statement.executeQuery("select coalesce(core.works_for(7), false)")) {
                row.next();
                assertThat(row.getBoolean(1)).isEqualTo(works);
            }
            app.rollback();
        }
    }

    @ParameterizedTest(name = "what ended {0} may be erased: {1}")
    @CsvSource({
        "'make_date(extract(year from current_date)::int - 3, 1, 1)', false",
        "'make_date(extract(year from current_date)::int - 4, 12, 31)', true",
        "current_date, false",
        "null, false"
    })
    @DisplayName("goes with a rule for how long a case is kept: whole years after the one in which it ended")
    void keeps(String ended, String erased) throws SQLException {
        assertThat(all("select core.may_be_erased(" + ended + ", 3)::text")).containsExactly(erased);
    }
}
