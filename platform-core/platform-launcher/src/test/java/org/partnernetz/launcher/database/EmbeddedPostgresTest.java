// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("The embedded database")
class EmbeddedPostgresTest {

    private final List<String> told = new ArrayList<>();

    @TempDir
    static Path home;

    @BeforeEach
    void forget() {
        told.clear();
    }

    @Test
    @DisplayName("keeps committed rows when its processes are killed, and starts again")
    void survivesKill() throws SQLException, IOException {
        var killed = EmbeddedPostgres.in(home, told::add).start(told::add);
        try (var owner = connect(killed, killed.access().owner())) {
            owner.createStatement().execute("create schema kept create table kept (word text)");
            owner.createStatement().execute("insert into kept.kept values ('Käthe')");
        }
        var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("database/18/postmaster.pid"))
                        .get(0)))
                .orElseThrow();
        postmaster.destroyForcibly();

        try (var started = EmbeddedPostgres.in(home, told::add).start(told::add);
                var owner = connect(started, started.access().owner())) {
            assertThat(one(owner, "select word from kept.kept")).isEqualTo("Käthe");
            assertThat(one(owner, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    @DisplayName("is taken over from a launcher that was killed")
    void takesOverAnOrphan() throws SQLException {
        var orphan = EmbeddedPostgres.in(home, told::add).start(told::add);
        assertThat(orphan.access().url()).contains("127.0.0.1");

        try (var started = EmbeddedPostgres.in(home, told::add).start(told::add);
                var app = connect(started, started.access().app())) {
            assertThat(told).contains("Stopping PostgreSQL that an earlier run left behind");
            assertThat(one(app, "select current_user::text")).isEqualTo("partnernetz_app");
        }
    }

    @Test
    @DisplayName("has roles that keep row security in force")
    void keepsRolesApart() throws SQLException {
        try (var started = EmbeddedPostgres.in(home, told::add).start(told::add);
                var superuser = started.connectAsSuperuser()) {
            assertThat(one(superuser, roles("rolbypassrls"))).isEqualTo("partnernetz_search");
            assertThat(one(superuser, roles("rolcanlogin")))
                    .isEqualTo("partnernetz_app,partnernetz_owner,partnernetz_signin");
            assertThat(one(superuser, roles("rolsuper or rolcreaterole or rolcreatedb")))
                    .isNull();
            assertThat(one(superuser, "select pg_has_role('partnernetz_owner', 'partnernetz_search', 'SET')::text"))
                    .isEqualTo("true");
            assertThat(one(superuser, "select pg_has_role('partnernetz_owner', 'partnernetz_search', 'USAGE')::text"))
                    .isEqualTo("false");
        }
    }

    @Test
    @DisplayName(
            "is walled in again at each start, also where a restored database is not, and has limits for each role")
    void walledIn() throws SQLException {
        var sleeps = "select has_function_privilege('partnernetz_app', 'pg_sleep(double precision)', 'execute')::text";
        try (var first = EmbeddedPostgres.in(home, told::add).start(told::add);
                var superuser = first.connectAsSuperuser()) {
            superuser.createStatement().execute("grant execute on function pg_sleep(double precision) to public");
            assertThat(one(superuser, sleeps)).isEqualTo("true");
        }
        try (var started = EmbeddedPostgres.in(home, told::add).start(told::add);
                var superuser = started.connectAsSuperuser();
                var app = connect(started, started.access().app());
                var owner = connect(started, started.access().owner())) {
            assertThat(one(superuser, sleeps)).isEqualTo("false");
            assertThat(one(app, "show statement_timeout")).isEqualTo("1min");
            assertThat(one(app, "show lock_timeout")).isEqualTo("20s");
            assertThat(one(app, "show idle_in_transaction_session_timeout")).isEqualTo("2min");
            try (var signIn = connect(started, started.access().signIn())) {
                assertThat(one(signIn, "show statement_timeout")).isEqualTo("1min");
                assertThat(one(signIn, "show lock_timeout")).isEqualTo("20s");
                assertThat(one(signIn, "show idle_in_transaction_session_timeout"))
                        .isEqualTo("2min");
            }
            assertThat(one(owner, "show statement_timeout")).isEqualTo("0");
            assertThat(one(owner, "show lock_timeout")).isEqualTo("2min");
            assertThat(one(owner, "select set_config('app.any', 'x', true)")).isEqualTo("x");
        }
    }

    @Test
    @DisplayName("gets the role of sign-in where an older version made the home without it")
    void addsSignIn() throws SQLException, IOException {
        try (var older = EmbeddedPostgres.in(home, told::add).start(told::add)) {
            for (var database : List.of("template1", "partnernetz")) {
                try (var superuser = older.connectAsSuperuser(database)) {
                    superuser.createStatement().execute("drop owned by partnernetz_signin");
                }
            }
            try (var superuser = older.connectAsSuperuser()) {
                superuser.createStatement().execute("drop role partnernetz_signin");
            }
        }
        var properties = home.resolve("database.properties");
        var lines = Files.readAllLines(properties).stream()
                .filter(line -> !line.startsWith("signin."))
                .toList();
        assertThat(lines).isNotEmpty();
        Files.write(properties, lines);

        try (var started = EmbeddedPostgres.in(home, told::add).start(told::add);
                var signIn = connect(started, started.access().signIn())) {
            assertThat(one(signIn, "select current_user::text")).isEqualTo("partnernetz_signin");
            assertThat(Files.readString(properties)).contains("signin.password=");
        }
    }

    @Test
    @DisplayName("has the wall and the limits that operating.md tells operators of an own one")
    void documented() throws IOException {
        var guide = Files.readString(Path.of("../docs/operating.md"));
        assertThat(guide).contains(Wall.sql());
        for (var limit : Roles.LIMITS) {
            assertThat(guide).contains(limit + ";");
        }
    }

    private static String roles(String condition) {
        return "select string_agg(rolname, ',' order by rolname) from pg_roles where rolname like 'partnernetz%' and ("
                + condition + ")";
    }

    private static Connection connect(EmbeddedPostgres postgres, Sign sign) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.access().url());
        return source.getConnection(sign.user(), sign.password());
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
