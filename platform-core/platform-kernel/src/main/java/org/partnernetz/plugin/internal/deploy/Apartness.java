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
 * Whether another version of a plugin is at work than the one that serves here: its scripts have changed the tables, or
 * it serves on another server. What fails here meanwhile says nothing of the version here.
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

    /** Asked after failures only; an answer holds for a second. */
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

    /** Whether any other server serves it, in whatever version. */
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
