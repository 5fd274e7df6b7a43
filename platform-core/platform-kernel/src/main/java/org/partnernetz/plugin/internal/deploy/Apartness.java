// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.spread.Servers;
import org.partnernetz.plugin.internal.store.PluginSchemas;

/**
 * Finds out whether another version of a plugin than the local one is in use: its migrations have changed the tables,
 * or it is running on another server. Then a failure here is no fault of the local version.
 */
@ApplicationScoped
public class Apartness {
    private static final Duration KNOWN = Duration.ofSeconds(1);

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    @Inject
    Deployer deployer;

    @Inject
    PluginSchemas schemas;

    @Inject
    Servers servers;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    /** Call it only after failures; the answer is remembered for a second. */
    public boolean isApart(String plugin) {
        var now = clock.instant();
        return answers.compute(
                        plugin,
                        (id, known) -> known != null && known.until().isAfter(now)
                                ? known
                                : new Answer(ask(id), now.plus(KNOWN)))
                .apart();
    }

    private boolean ask(String plugin) {
        var serving = deployer.find(plugin).map(Deployed::serving).orElse(null);
        try {
            var said = servers.ask();
            return said.servers().size() > 1
                    && (serving != null && schemas.isAhead(serving) || servesElsewhere(said, plugin, serving));
        } catch (IOException | RuntimeException e) {
            outcomes.couldNot("ask what other servers serve of " + plugin, e);
            return false;
        }
    }

    /** Says whether another server is running the plugin, in any version. */
    public boolean servesElsewhere(String plugin) {
        try {
            return servesElsewhere(servers.ask(), plugin, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean servesElsewhere(Servers.Said said, String plugin, @Nullable PluginJar serving) {
        var digest = serving == null ? "" : serving.digest();
        return said.stands().stream()
                .filter(stand -> stand.plugin().equals(plugin))
                .filter(stand -> !stand.server().equals(servers.here()))
                .anyMatch(stand -> !stand.digest().isEmpty() && !stand.digest().equals(digest));
    }

    private record Answer(boolean apart, Instant until) {}
}
