// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.Home;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.database.EmbeddedPostgres;

@DisplayName("A backup")
class BackupTest {

    private static final int OFFSET_OF_DATA = 20_000;

    @TempDir
    static Path folder;

    private static Path home;
    private static Path file;
    private static Home taken;
    private static EmbeddedPostgres running;
    private static final List<String> TOLD = new ArrayList<>();

    @BeforeAll
    static void start() throws SQLException, IOException {
        home = folder.resolve("das Heim");
        file = folder.resolve("kopie.zip");
        taken = Home.take(home);
        running = EmbeddedPostgres.in(home, TOLD::add).start(TOLD::add);
        try (var owner = running.connectAsSuperuser()) {
            owner.createStatement().execute("create schema kept create table kept (number int primary key, word text)");
            owner.createStatement()
                    .execute("insert into kept.kept select -n, 'Käthe ' || n from generate_series(1, 5000) n");
        }
        var shared = Files.createDirectories(folder.resolve("geteilte Dateien"));
        Files.delete(home.resolve("files"));
        Files.createSymbolicLink(home.resolve("files"), shared);
        Files.createDirectories(home.resolve("files/ab/leer"));
        Files.writeString(home.resolve("files/ab/brief.txt"), "Grüße");
        Files.writeString(home.resolve("plugins/trusted.sha256"), "none");
        Files.createDirectories(home.resolve("server/log"));
        Files.writeString(home.resolve("server/log/server.log"), "not to be kept");
    }

    @AfterAll
    static void stop() {
        running.close();
        taken.close();
    }

    @Test
    @DisplayName("of a running platform restores every row that was acknowledged before it, and every file")
    void restoresAll() throws Exception {
        var writer = new SteadyWriter(running);
        writer.start();
        writer.awaitRows(50);
        var acknowledged = writer.acknowledged();
        new Backup(home, TOLD::add).write(file);
        writer.end();

        var restored = folder.resolve("restored");
        new Restore(restored, TOLD::add).read(file);

        try (var postgres = EmbeddedPostgres.in(restored, TOLD::add).start(TOLD::add);
                var now = postgres.connectAsSuperuser();
                var then = running.connectAsSuperuser()) {
            var last = Integer.parseInt(one(now, "select max(number) from kept.kept"));
            assertThat(last).isBetween(acknowledged, writer.acknowledged());
            var digest =
                    "select md5(string_agg(kept::text, '|' order by number)) from kept.kept where number <= " + last;
            assertThat(one(now, digest)).isEqualTo(one(then, digest));
        }
        assertThat(contents(restored, "files"))
                .isEqualTo(contents(home, "files"))
                .hasSize(3);
        assertThat(contents(restored, "plugins"))
                .isEqualTo(contents(home, "plugins"))
                .hasSize(1);
        assertThat(restored.resolve("server")).doesNotExist();
        assertThat(home.resolve("last-backup")).exists();
        assertThat(restored.resolve("last-backup")).doesNotExist();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    @DisplayName("that is damaged, cut or something else is refused, and no home is made")
    void refusesDamage() throws IOException {
        var whole = folder.resolve("whole.zip");
        new Backup(home, TOLD::add).write(whole);
        var bytes = Files.readAllBytes(whole);
        var next = folder.resolve("never");

        bytes[OFFSET_OF_DATA] ^= 1;
        refused(next, bytes, "no whole backup|checksum|cannot be restored");
        refused(next, java.util.Arrays.copyOf(bytes, bytes.length / 2), "no whole backup");
        refused(next, "text".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "no whole backup");
        assertThat(next).doesNotExist();
    }

    private static void refused(Path next, byte[] bytes, String words) throws IOException {
        var damaged = folder.resolve("damaged.zip");
        Files.write(damaged, bytes);
        assertThatThrownBy(() -> new Restore(next, TOLD::add).read(damaged))
                .isInstanceOf(LaunchException.class)
                .hasMessageFindingMatch(words);
    }

    @Test
    @DisplayName("goes into an empty home only")
    void refusesFullHome() throws IOException {
        var full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> new Restore(full, TOLD::add).read(file)).hasMessageContaining("is not empty");
        assertThat(contents(full, "")).isEqualTo(Map.of("mine.txt", "mine"));
    }

    @Test
    @DisplayName("that fails leaves the older file of that name")
    void keepsOlder() throws IOException {
        var broken = Files.createDirectories(folder.resolve("broken/database/18"))
                .getParent()
                .getParent();
        Files.writeString(broken.resolve("database.properties"), "port=1\nsuperuser.password=x\n");
        var older = Files.writeString(folder.resolve("older.zip"), "older");
        try (var held = Home.take(broken)) {
            assertThatThrownBy(() -> new Backup(held.folder(), TOLD::add).write(older))
                    .isInstanceOf(LaunchException.class);
        }
        assertThat(older).hasContent("older");
    }

    private static Map<String, String> contents(Path home, String name) throws IOException {
        var all = new TreeMap<String, String>();
        var top = home.resolve(name).toRealPath();
        try (var files = Files.walk(top)) {
            for (var found : files.skip(1).toList()) {
                all.put(top.relativize(found).toString(), Files.isDirectory(found) ? "" : Files.readString(found));
            }
        }
        return all;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
