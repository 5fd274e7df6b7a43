// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.fixture.TestDatabase;

@DisplayName("The plugins folder of two servers on one database")
class SpreadTest {
    private static TestDatabase database;

    @TempDir
    Path homes;

    private SpreadNode one;
    private SpreadNode two;

    @BeforeAll
    static void make() throws SQLException {
        database = TestDatabase.named("spread");
    }

    @BeforeEach
    void start() throws SQLException, IOException {
        superuser("truncate core.plugin_file, core.plugin_piece, core.plugin_server");
        one = new SpreadNode("one", homes, database);
        two = new SpreadNode("two", homes, database);
    }

    @AfterEach
    void stop() {
        one.stop();
        two.stop();
    }

    @Test
    @DisplayName("brings a jar from one to the other, byte by byte, and says that it was brought")
    void brings() throws IOException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.lay(true, "b.jar", "other", "1.0.0");
        one.rounds();
        two.rounds();
        assertThat(two.names()).containsExactly("a.jar", "available/b.jar");
        assertThat(two.folder.resolve("a.jar")).hasSameBinaryContentAs(one.folder.resolve("a.jar"));
        var digest = two.find("a.jar").jar().digest();
        assertThat(two.brought().lists(digest)).isTrue();
        assertThat(one.brought().lists(digest)).isFalse();
    }

    @Test
    @DisplayName("keeps the time at which a file first came, so that an older decision is not overtaken on the other")
    void keepsTheTime() throws IOException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.rounds();
        two.lay(false, "b.jar", "later", "1.0.0");
        two.rounds();
        assertThat(two.find("a.jar").arrived()).isEqualTo(one.find("a.jar").arrived());
        assertThat(two.find("a.jar").arrived()).isBefore(two.find("b.jar").arrived());
        two.start();
        assertThat(two.find("a.jar").arrived())
                .as("after a restart")
                .isEqualTo(one.find("a.jar").arrived());
    }

    @Test
    @DisplayName("takes away everywhere what was taken away on one, also while the other stood still")
    void takesAway() throws IOException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.lay(false, "b.jar", "other", "1.0.0");
        one.rounds();
        two.rounds();
        Files.delete(two.folder.resolve("a.jar"));
        two.rounds();
        one.rounds();
        assertThat(one.names()).containsExactly("b.jar");

        one.stop();
        Files.delete(two.folder.resolve("b.jar"));
        two.rounds();
        one.start();
        one.rounds();
        assertThat(one.names()).isEmpty();
    }

    @Test
    @DisplayName("takes away everywhere what was taken away on one while that one stood still")
    void takesAwayWhileStopped() throws IOException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.lay(false, "b.jar", "other", "1.0.0");
        one.rounds();
        two.rounds();
        one.stop();
        Files.delete(one.folder.resolve("a.jar"));
        one.start();
        one.rounds();
        two.rounds();
        assertThat(one.names()).containsExactly("b.jar");
        assertThat(two.names()).containsExactly("b.jar");
    }

    @Test
    @DisplayName("is had again from the others where all of it is lost")
    void isHadAgain() throws IOException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.lay(false, "b.jar", "other", "1.0.0");
        one.rounds();
        one.stop();
        Files.delete(one.folder.resolve("a.jar"));
        Files.delete(one.folder.resolve("b.jar"));
        one.start();
        one.rounds();
        assertThat(one.names()).containsExactly("a.jar", "b.jar");
    }

    @Test
    @DisplayName("is not given on before it has proved itself, and what it replaces is not taken away before")
    void provesItself() throws IOException {
        one.lay(false, "old.jar", "guide", "1.0.0");
        one.rounds();
        two.rounds();
        one.failing.add("guide");
        one.lay(false, "new.jar", "guide", "2.0.0");
        Files.delete(one.folder.resolve("old.jar"));
        one.rounds();
        two.rounds();
        assertThat(two.names()).containsExactly("old.jar");
        one.failing.clear();
        one.rounds();
        two.rounds();
        assertThat(two.names()).containsExactly("new.jar");
    }

    @Test
    @DisplayName("has the younger of two files of one name, wherever it came to lie")
    void youngerCounts() throws IOException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        two.lay(false, "a.jar", "guide", "2.0.0");
        two.rounds();
        one.rounds();
        two.rounds();
        assertThat(one.find("a.jar").jar().version()).hasToString("2.0.0");
        one.lay(false, "a.jar", "guide", "1.5.0");
        one.rounds();
        assertThat(two.find("a.jar").jar().version()).hasToString("1.5.0");
        assertThat(two.names()).containsExactly("a.jar");
    }

    @Test
    @DisplayName("gives on the youngest available versions and the wanted one; what is older stays where it is")
    void isBounded() throws IOException, SQLException {
        for (var version = 1; version <= 7; version++) {
            one.lay(true, "v" + version + ".jar", "guide", version + ".0.0");
        }
        one.rounds();
        two.rounds();
        assertThat(two.names())
                .containsExactly(
                        "available/v3.jar",
                        "available/v4.jar",
                        "available/v5.jar",
                        "available/v6.jar",
                        "available/v7.jar");
        assertThat(one.names()).hasSize(7);
        var edition = number("select max(edition) from core.plugin_file");
        one.rounds();
        two.rounds();
        assertThat(number("select max(edition) from core.plugin_file")).isEqualTo(edition);

        one.wanted.add(one.rounds().find(new FileKey(true, "v1.jar")).jar().digest());
        one.rounds();
        two.rounds();
        assertThat(two.names()).contains("available/v1.jar").hasSize(6);
        assertThat(number("select count(distinct digest) from core.plugin_piece"))
                .isEqualTo(6);
    }

    @Test
    @DisplayName("leaves no bytes behind that no file has any more")
    void clears() throws IOException, SQLException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.rounds();
        one.lay(false, "a.jar", "guide", "2.0.0");
        one.rounds();
        assertThat(number("select count(distinct digest) from core.plugin_piece"))
                .isEqualTo(1);
        Files.delete(one.folder.resolve("a.jar"));
        one.rounds();
        assertThat(number("select count(*) from core.plugin_piece")).isZero();
    }

    @Test
    @DisplayName("does not take bytes with another checksum; the others come, and the server is ready")
    void refusesDamaged() throws IOException, SQLException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.lay(false, "b.jar", "other", "1.0.0");
        one.rounds();
        superuser("update core.plugin_piece p set bytes = bytes || '\\x00' from core.plugin_file f"
                + " where f.digest = p.digest and f.name = 'a.jar'");
        two.rounds();
        assertThat(two.names()).containsExactly("b.jar");
        assertThat(two.isInStep()).isTrue();
    }

    @Test
    @DisplayName("has no file outside of it, whatever a row says")
    void staysInside() throws IOException, SQLException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.rounds();
        superuser("alter table core.plugin_file drop constraint plugin_file_name_check;"
                + " update core.plugin_file set name = '../out.jar', edition = edition + 1");
        two.rounds();
        assertThat(two.names()).isEmpty();
        assertThat(two.folder.getParent().resolve("out.jar")).doesNotExist();
        superuser("truncate core.plugin_file; alter table core.plugin_file add constraint plugin_file_name_check"
                + " check (name ~ '^[A-Za-z0-9][A-Za-z0-9._+-]{0,190}\\.jar$')");
    }

    @Test
    @DisplayName("is given whole or not at all by a server that dies in the middle")
    void allOrNothing() throws IOException, SQLException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.with(new SharedFileRepository() {
            @Override
            void prune(Connection connection, Collection<String> wanted) throws SQLException {
                connection.close();
                super.prune(connection, wanted);
            }
        });
        assertThatThrownBy(one::rounds).isInstanceOf(IOException.class);
        assertThat(number("select (select count(*) from core.plugin_file) + (select count(*) from core.plugin_piece)"))
                .isZero();
        one.with(new SharedFileRepository());
        one.rounds();
        two.rounds();
        assertThat(two.names()).containsExactly("a.jar");
    }

    @Test
    @DisplayName("is the server's own again once somebody lays a brought jar down anew; a lost row does not make it so")
    void ownAgain() throws IOException, SQLException {
        one.lay(false, "a.jar", "guide", "1.0.0");
        one.rounds();
        two.rounds();
        var digest = two.find("a.jar").jar().digest();
        superuser("delete from core.plugin_file");
        two.rounds();
        assertThat(two.brought().lists(digest)).as("a row that is gone").isTrue();
        two.lay(false, "a.jar", "guide", "1.0.0");
        var laid = two.find("a.jar").jar().digest();
        assertThat(two.brought().lists(laid)).isFalse();
    }

    @Test
    @DisplayName("cannot be read or written in the name in which plugins ask")
    void isTheOwners() throws SQLException {
        for (var table : new String[] {"plugin_file", "plugin_piece", "plugin_server"}) {
            for (var sql : new String[] {"select * from core.", "delete from core.", "truncate core."}) {
                try (var app = database.app().getConnection();
                        var statement = app.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(sql + table))
                            .as(sql + table)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String query) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
