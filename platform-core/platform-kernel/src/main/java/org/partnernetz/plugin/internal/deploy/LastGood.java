// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginJar;

/**
 * Remembers the jar with which each plugin ran last, so that a failing version can be replaced by it even after a
 * restart.
 */
@ApplicationScoped
public class LastGood {

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    /** Remembers a jar that serves. */
    void keep(PluginJar jar) {
        try {
            var file = file(jar.id());
            var draft = file.resolveSibling(jar.id() + ".part");
            Files.createDirectories(file.getParent());
            Files.copy(jar.file(), draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            outcomes.couldNot("remember the jar with which " + jar.id() + " serves", e);
        }
    }

    /** Returns the jar with which this plugin ran last, unless it is the same one. */
    Optional<FoundJar> before(PluginJar jar) {
        var file = file(jar.id());
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var kept = PluginJar.keep(
                    file, Objects.requireNonNull(jar.file().getParent(), "each jar lies in the keeping"));
            return kept.digest().equals(jar.digest())
                    ? Optional.empty()
                    : Optional.of(new FoundJar(kept, file.getFileName().toString(), clock.instant()));
        } catch (IOException e) {
            outcomes.couldNot("read the jar with which " + jar.id() + " served last", e);
            return Optional.empty();
        }
    }

    /** An uninstalled plugin has no version to go back to. */
    void forget(String plugin) {
        try {
            Files.deleteIfExists(file(plugin));
        } catch (IOException e) {
            outcomes.couldNot("forget the jar with which " + plugin + " served last", e);
        }
    }

    private Path file(String plugin) {
        return Path.of(home, "plugins-cache", "last", plugin + ".jar");
    }
}
