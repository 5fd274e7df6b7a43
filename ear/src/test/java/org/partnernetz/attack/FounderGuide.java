// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.partnernetz.harness.RunningPlatform;
import org.partnernetz.rest.Answer;
import org.partnernetz.rest.Caller;

/**
 * The plugin whose routes are attacked too. It is on for the attackers' organisation as well: the gate must not be all.
 */
public final class FounderGuide {
    static final String ID = "founder-guide";

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String PROJECTS = "/p/" + ID + "/projects";

    private final RunningPlatform platform;

    public FounderGuide(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Puts the built plugin into the folder if it is not there, and waits until it serves. */
    public void install(String... organisations) throws IOException, SQLException, InterruptedException {
        var folder = Files.createDirectories(platform.home().resolve("plugins"));
        try (var installed = Files.newDirectoryStream(folder, ID + "*.jar")) {
            if (!installed.iterator().hasNext()) {
                copy(folder);
            }
        }
        for (var organisation : organisations) {
            run("insert into core.plugin_enablement (organisation_id, plugin, enabled_at) select id, '" + ID
                    + "', now() from core.organisation where slug = '" + organisation + "' on conflict do nothing");
        }
        await();
    }

    void disable(String organisation) throws SQLException {
        run("delete from core.plugin_enablement where plugin = '" + ID
                + "' and organisation_id = (select id from core.organisation where slug = '" + organisation + "')");
    }

    /** Opens a project of the caller's organisation. */
    public static Answer open(Caller caller, String organisation, String title) {
        return caller.post(
                "/api/v1/organisations/" + organisation + PROJECTS,
                "{\"title\": \"" + title + "\", \"workForm\": \"FULL_TIME\", "
                        + "\"firstTalkAt\": \"2030-02-01T10:00:00+01:00\", \"firstTalkPlace\": \"" + title + "\"}");
    }

    /** Makes a link to a copy for somebody without an account, and gives its address. */
    public static Answer link(Caller caller, String organisation, String copy) {
        return caller.post(
                "/api/v1/organisations/" + organisation + "/p/" + ID + "/copies/" + copy + "/links",
                "{\"recipient\": \"IHK\"}");
    }

    /** Ends a link. */
    static Answer revoke(Caller caller, String organisation, String copy, String link) {
        return caller.send(
                "DELETE",
                "/api/v1/organisations/" + organisation + "/p/" + ID + "/copies/" + copy + "/links/" + link,
                null,
                Map.of());
    }

    /**
     * Writes a line, freezes a copy, gives out a link to it that has ended, and gives what else the routes below a
     * project name.
     */
    static Map<String, String> fill(Caller caller, String organisation, String project, String secret) {
        var at = "/api/v1/organisations/" + organisation + PROJECTS + "/" + project;
        var line = caller.post(
                at + "/lines",
                "{\"kind\": \"COST\", \"name\": \"" + secret + "\", \"amount\": 100, \"basis\": \"GROSS\"}");
        var copy = caller.post(at + "/copies", "{\"language\": \"de\"}");
        var id = copy.json().getString("id");
        var made = link(caller, organisation, id).json();
        var link = made.getJsonObject("link").getString("id");
        revoke(caller, organisation, id, link);
        return Map.of(
                "lines/{line}",
                line.json().getString("id"),
                "copies/{copy}",
                id,
                "links/{link}",
                link,
                "{page}/{token}",
                made.getString("address").replaceFirst(".*/", ""),
                "permits/{code}",
                "trade",
                "talks/{months}",
                "3",
                "readers/{slug}",
                "sis");
    }

    private static void copy(Path folder) throws IOException {
        var target = Path.of("../plugins", ID, "target");
        try (var jars = Files.newDirectoryStream(target, ID + "-*.jar")) {
            for (var jar : jars) {
                if (!jar.getFileName().toString().matches(".*-(sources|javadoc)\\.jar")) {
                    var next = folder.resolve(ID + ".jar.part");
                    Files.copy(jar, next, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(next, folder.resolve(ID + ".jar"), StandardCopyOption.ATOMIC_MOVE);
                    return;
                }
            }
        }
        throw new IllegalStateException(target.toAbsolutePath() + " holds no plugin: build it first");
    }

    private void await() throws InterruptedException {
        var caller = Caller.of(platform, platform.person(Victims.ORGANISATION, "administrator"));
        var end = System.nanoTime() + LIMIT.toNanos();
        Answer answer;
        do {
            answer = caller.get("/api/v1/organisations/" + Victims.ORGANISATION + PROJECTS);
            if (answer.status() == 200) {
                return;
            }
            Thread.sleep(500);
        } while (System.nanoTime() < end);
        throw new IllegalStateException("the plugin does not serve: " + List.of(answer));
    }

    private void run(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
