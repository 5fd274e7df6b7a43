// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

import jakarta.json.JsonObject;

import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;

/** The administrator of the network, by the REST interface. */
public record Network(RunningPlatform platform, Caller caller) {
    private static final String PLUGINS = "/api/v1/organisations/gim/network/plugins";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    public static Network of(RunningPlatform platform) {
        return new Network(platform, Caller.of(platform, platform.person("gim", "administrator")));
    }

    public Answer list() {
        return caller.get(PLUGINS);
    }

    public Answer read(String plugin) {
        return caller.get(PLUGINS + "/" + plugin);
    }

    public JsonObject plan(String plugin, String query) {
        return caller.get(PLUGINS + "/" + plugin + "/plan?" + query).json();
    }

    public Answer change(String plugin, String body) {
        return caller.post(PLUGINS + "/" + plugin + "/changes", body);
    }

    public Answer of(String plugin, String part) {
        return caller.get(PLUGINS + "/" + plugin + "/" + part);
    }

    /** Takes away what tests have brought, data included; the plugins of the repository stay, others work with them. */
    public void clear() {
        var known = new TreeSet<>(withData());
        list().json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("plugin"))
                .forEach(known::add);
        BuiltPlugin.ofRepository().forEach(plugin -> known.remove(plugin.id()));
        for (var plugin : known) {
            change(plugin, "{\"action\": \"UNINSTALL\"}");
            change(plugin, "{\"action\": \"PURGE\"}");
            takeJar(plugin);
        }
    }

    /** One that was uninstalled stays in the folder, where its coming back would not be noticed. */
    private void takeJar(String plugin) {
        try {
            Files.deleteIfExists(platform.home().resolve("plugins").resolve(plugin + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plugin whose jar was taken out of the folder leaves its data. */
    private List<String> withData() {
        try (var connection = platform.connectAsSuperuser();
                var rows = connection.createStatement().executeQuery("select plugin from core.plugin_data")) {
            var plugins = new ArrayList<String>();
            while (rows.next()) {
                plugins.add(rows.getString(1));
            }
            return plugins;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the plugin stands in a certain way. */
    public JsonObject await(String plugin, Predicate<JsonObject> wanted) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = read(plugin);
        while (System.nanoTime() < end) {
            if (answer.status() == 200 && wanted.test(answer.json())) {
                return answer.json();
            }
            Thread.sleep(100);
            answer = read(plugin);
        }
        throw new AssertionError(plugin + " does not become what it should: " + answer.body());
    }

    public JsonObject await(String plugin, String state) throws InterruptedException {
        return await(plugin, known -> known.getString("state").equals(state));
    }

    /** Waits until a version runs. */
    public JsonObject awaitVersion(String plugin, String version) throws InterruptedException {
        return await(
                plugin,
                known -> known.getString("state").equals("ACTIVE")
                        && known.getString("version", "").equals(version));
    }

    /** Switches a plugin on for an organisation. */
    public void enable(String plugin, String organisation) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.prepareStatement(
                        "insert into core.plugin_enablement (organisation_id, plugin, enabled_at) "
                                + "select id, ?, now() from core.organisation where slug = ? on conflict do nothing")) {
            statement.setString(1, plugin);
            statement.setString(2, organisation);
            statement.executeUpdate();
        }
    }
}
