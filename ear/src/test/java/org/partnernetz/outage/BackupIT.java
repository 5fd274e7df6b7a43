// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.Home;
import org.partnernetz.launcher.database.EmbeddedPostgres;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.DatabaseDigest;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;

@Tag("full")
@DisplayName("A backup of the running platform, by the command")
class BackupIT {
    private static final Path TARGET =
            Path.of(System.getProperty("partnernetz.target", "target")).toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve("it-backup-files");
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final int ENOUGH_POSTS = 50;

    private static RunningPlatform platform;

    @BeforeAll
    static void start() throws Exception {
        Folders.delete(FOLDER);
        Files.createDirectories(FOLDER);
        platform = RunningPlatform.alone("it-backup");
        Files.createDirectories(platform.home().resolve("files/ab"));
        Files.writeString(platform.home().resolve("files/ab/Grüße.txt"), "Grüße");
        var plugin = BuiltPlugin.largest();
        Files.copy(plugin.jar(), platform.home().resolve("plugins").resolve(plugin.id() + ".jar"));
        await(() -> DatabaseDigest.of(platform).get("core.plugin_outcome").startsWith("1 rows"));
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    @DisplayName("that is killed in the middle leaves the older file; a restore that is killed leaves no home")
    void killed() throws Exception {
        var file = Files.writeString(FOLDER.resolve("killed.zip"), "older");
        var backup = Command.begin(platform.home(), "partnernetz.backup", file);
        await(() -> Files.exists(FOLDER.resolve("killed.zip.partial"))
                && Files.size(FOLDER.resolve("killed.zip.partial")) > 0);
        assertThat(backup.isRunning()).isTrue();
        backup.kill();
        assertThat(file).hasContent("older");

        assertThat(backup(file)).contains("Backed up");
        var home = fresh("it-restore-killed");
        var restore = Command.begin(home, "partnernetz.restore", file);
        await(() -> Files.exists(TARGET.resolve("it-restore-killed.restoring/database/18/PG_VERSION")));
        assertThat(restore.isRunning()).isTrue();
        restore.kill();
        assertThat(home).doesNotExist();
        assertThat(restore(home, file)).contains("Restored");
    }

    @Test
    @DisplayName("holds what was acknowledged before it, though people write on")
    void whileWriting() throws Exception {
        var people = Crowd.of(platform, "fitt", 4);
        var topic = topic(people.get(0));
        var file = FOLDER.resolve("busy.zip");
        List<String> before;
        try (var writers = Writers.begin(people, "/api/v1/organisations/fitt/topics/" + topic + "/posts")) {
            await(() -> writers.acknowledged().size() > ENOUGH_POSTS);
            before = writers.acknowledged();
            assertThat(backup(file)).contains("Backed up");
            writers.stop();
            assertThat(writers.refused()).isEmpty();
            assertThat(writers.acknowledged()).hasSizeGreaterThan(before.size());
        }
        var home = fresh("it-restore-busy");
        assertThat(restore(home, file)).contains("Restored");
        try (var own = Home.take(home);
                var postgres = EmbeddedPostgres.in(own.folder(), line -> {}).start(line -> {});
                var superuser = postgres.connectAsSuperuser();
                var query = superuser.prepareStatement("select markdown, (select post_count from core.topic t"
                        + " where t.id = topic_id) from core.post where topic_id = ?::uuid")) {
            query.setString(1, topic);
            var texts = new ArrayList<String>();
            var counted = 0;
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                    counted = rows.getInt(2);
                }
            }
            assertThat(texts).containsAll(before).doesNotHaveDuplicates().hasSize(counted);
        }
    }

    @Test
    @DisplayName("restored has every row and every file, and answers like the original")
    void equal() throws Exception {
        var file = FOLDER.resolve("quiet.zip");
        var before = DatabaseDigest.of(platform);
        assertThat(backup(file)).contains("Backed up");
        assertThat(DatabaseDigest.of(platform)).isEqualTo(before);
        var home = fresh("it-restored");
        assertThat(restore(home, file)).contains("Restored");
        try (var own = Home.take(home);
                var postgres = EmbeddedPostgres.in(own.folder(), line -> {}).start(line -> {});
                var superuser = postgres.connectAsSuperuser()) {
            assertThat(DatabaseDigest.of(superuser)).isEqualTo(before).hasSizeGreaterThan(40);
            assertThat(before.keySet())
                    .as("tables of the plugin")
                    .anyMatch(
                            table -> table.startsWith(BuiltPlugin.largest().id().replace('-', '_') + "."));
        }
        for (var part : List.of("files", "plugins", "exports")) {
            assertThat(contents(home, part)).isEqualTo(contents(platform.home(), part));
        }
        assertThat(contents(home, "files")).isNotEmpty();
        var restored = RunningPlatform.on("it-restored");
        try {
            assertThat(answers(restored)).isEqualTo(answers(platform)).hasSizeGreaterThan(20);
        } finally {
            restored.stop();
        }
    }

    /** What people of every role read; what differs by nature (the port, times of reading) is taken out. */
    private static Map<String, String> answers(RunningPlatform asked) {
        var all = new TreeMap<String, String>();
        for (Person person : asked.people().stream().limit(12).toList()) {
            var base = "/api/v1/organisations/" + person.organisation();
            for (var path : List.of("", "/topics", "/events", "/members", "/forums")) {
                var answer = Caller.of(asked, person).get(base + path);
                all.put(person.email() + " " + base + path, answer.status() + " " + body(asked, answer.body()));
            }
        }
        return all;
    }

    private static String body(RunningPlatform asked, String text) {
        return text.replace(":" + asked.port(), ":port").replaceAll("\"(now|incident)\":\"[^\"]*\"", "");
    }

    private static Map<String, String> contents(Path home, String part) throws IOException {
        var all = new TreeMap<String, String>();
        if (Files.notExists(home.resolve(part))) {
            return all;
        }
        try (var files = Files.walk(home.resolve(part))) {
            for (var one : files.filter(Files::isRegularFile).toList()) {
                all.put(home.relativize(one).toString(), Arrays.hashCode(Files.readAllBytes(one)) + "");
            }
        }
        return all;
    }

    private static Path fresh(String name) throws IOException {
        Folders.delete(TARGET.resolve(name));
        return TARGET.resolve(name);
    }

    private static String backup(Path file) throws IOException, InterruptedException {
        return Command.begin(platform.home(), "partnernetz.backup", file).said();
    }

    private static String restore(Path home, Path file) throws IOException, InterruptedException {
        return Command.begin(home, "partnernetz.restore", file).said();
    }

    private static String topic(Caller person) throws SQLException {
        var opened = person.post(FITT + "/topics", "{\"title\": \"Backup\", \"text\": \"x\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened.json().getString("id");
    }

    private static void await(Callable<Boolean> there) throws Exception {
        for (var i = 0; i < 6000 && !there.call(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(there.call()).isTrue();
    }
}
