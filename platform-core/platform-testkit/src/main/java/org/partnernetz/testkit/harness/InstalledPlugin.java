// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import org.partnernetz.testkit.harness.rest.Caller;

/** A plugin that this build has made, on the running platform. */
public record InstalledPlugin(RunningPlatform platform, BuiltPlugin built) {

    /** @param id the plugin's id, which is also the name of its folder */
    public static InstalledPlugin of(RunningPlatform platform, String id) {
        return new InstalledPlugin(platform, BuiltPlugin.named(id));
    }

    /**
     * Copies the jar into the folder unless a version is there, switches the plugin on, and waits until it runs for
     * each of the organisations.
     */
    public InstalledPlugin on(String... organisations) throws Exception {
        if (!isInstalled()) {
            var folder = folder();
            var part = Files.copy(built.jar(), folder.resolve(id() + ".part"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(id() + ".jar"), StandardCopyOption.ATOMIC_MOVE);
        }
        for (var organisation : organisations) {
            Database.run(
                    platform,
                    "insert into core.plugin_enablement (organisation_id, plugin, enabled_at) select id, '" + id()
                            + "', now() from core.organisation where slug = '" + organisation
                            + "' on conflict do nothing");
            await(organisation);
        }
        return this;
    }

    /** Switches it off for an organisation. */
    public void offFor(String organisation) throws SQLException {
        Database.run(
                platform,
                "delete from core.plugin_enablement where plugin = '" + id()
                        + "' and organisation_id = (select id from core.organisation where slug = '" + organisation
                        + "')");
    }

    /** Removes its jars from the folder. */
    public void remove() throws IOException {
        try (var jars = Files.newDirectoryStream(folder(), id() + "*.jar")) {
            for (var jar : jars) {
                Files.delete(jar);
            }
        }
    }

    private Path folder() throws IOException {
        return Files.createDirectories(platform.home().resolve("plugins"));
    }

    public String id() {
        return built.id();
    }

    /** Says whether a version is in the folder. */
    public boolean isInstalled() throws IOException {
        try (var jars = Files.newDirectoryStream(folder(), id() + "*.jar")) {
            return jars.iterator().hasNext();
        }
    }

    private void await(String organisation) throws Exception {
        var caller = Caller.of(platform, platform.person(organisation, "administrator"));
        var address = "/api/v1/organisations/" + organisation + "/p/" + id() + "/openapi";
        Await.until(id() + " serves " + organisation, () -> caller.get(address).status() == 200);
    }
}
