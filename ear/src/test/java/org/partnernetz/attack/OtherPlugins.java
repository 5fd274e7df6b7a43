// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.partnernetz.harness.BuiltPlugin;
import org.partnernetz.harness.RunningPlatform;
import org.partnernetz.rest.Caller;

/**
 * Every other plugin that this build has made, the archetype's among them. Their routes are attacked without anybody
 * listing them.
 */
final class OtherPlugins {
    private static final int PATIENCE_SECONDS = 120;

    private final RunningPlatform platform;
    private final List<BuiltPlugin> plugins = BuiltPlugin.all().stream()
            .filter(plugin -> !plugin.id().equals(FounderGuide.ID))
            .toList();

    OtherPlugins(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Installs them, on for these organisations. */
    void install(String... organisations) throws IOException, SQLException, InterruptedException {
        for (var plugin : plugins) {
            var part = file(plugin).resolveSibling(plugin.id() + ".part");
            Files.copy(plugin.jar(), part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file(plugin), StandardCopyOption.ATOMIC_MOVE);
            for (var organisation : organisations) {
                run("insert into core.plugin_enablement (organisation_id, plugin, enabled_at) select id, '"
                        + plugin.id() + "', now() from core.organisation where slug = '" + organisation
                        + "' on conflict do nothing");
            }
            await(plugin, organisations[0]);
        }
    }

    /** Takes them away again. */
    void remove() throws IOException {
        for (var plugin : plugins) {
            Files.deleteIfExists(file(plugin));
        }
    }

    /** Keys of new items of all of them, by parameter. */
    Map<String, String> items(Caller owner, String organisation, String secret) {
        var items = new HashMap<String, String>();
        for (var plugin : plugins) {
            if (Files.exists(file(plugin))) {
                items.putAll(new PluginItems(owner, organisation).of(plugin.id(), secret));
            }
        }
        return items;
    }

    private Path file(BuiltPlugin plugin) {
        return platform.home().resolve("plugins").resolve(plugin.id() + ".jar");
    }

    private void await(BuiltPlugin plugin, String organisation) throws InterruptedException {
        var owner = Caller.of(platform, platform.person(organisation, "administrator"));
        var address = "/api/v1/organisations/" + organisation + "/p/" + plugin.id() + "/openapi";
        for (var second = 0; owner.get(address).status() != 200; second++) {
            if (second == PATIENCE_SECONDS) {
                throw new IllegalStateException(plugin + " does not serve");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
