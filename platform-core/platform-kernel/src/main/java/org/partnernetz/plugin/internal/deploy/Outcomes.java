// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginOutcome;
import org.partnernetz.plugin.admin.PluginOutcome.Action;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.gate.Inside;
import org.partnernetz.plugin.internal.wish.AsPlatform;

/** Records the outcome of each install, update and removal: as a line in the log and a row for the administrators. */
@ApplicationScoped
public class Outcomes {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");

    @Inject
    OutcomeRepository rows;

    @Inject
    AsPlatform platform;

    @Inject
    Clock clock;

    void tell(Action action, PluginJar jar, @Nullable String failure, Instant begun) {
        tell(action, jar.id(), jar.version().toString(), failure, begun);
    }

    public void tell(Action action, String plugin, String version, @Nullable String failure, Instant begun) {
        var now = clock.instant();
        var took = Duration.between(begun, now);
        var message = failure == null ? "" : failure;
        log(new PluginOutcome(plugin, version, action, failure == null, message, now, took));
    }

    /** Records a success with a message. */
    public void tellDone(Action action, String plugin, String message, Instant begun) {
        var now = clock.instant();
        log(new PluginOutcome(plugin, "", action, true, message, now, Duration.between(begun, now)));
    }

    private void log(PluginOutcome outcome) {
        var before = Inside.enter(outcome.plugin());
        try {
            write(outcome);
        } finally {
            Inside.back(before);
        }
        keep(outcome);
    }

    private static void write(PluginOutcome outcome) {
        if (outcome.succeeded()) {
            LOG.infof(
                    "Plugin %s %s: %s succeeded in %d ms",
                    outcome.plugin(),
                    outcome.version(),
                    outcome.action(),
                    outcome.took().toMillis());
        } else {
            LOG.errorf(
                    "Plugin %s %s: %s failed after %d ms: %s",
                    outcome.plugin(),
                    outcome.version(),
                    outcome.action(),
                    outcome.took().toMillis(),
                    outcome.message());
        }
    }

    private void keep(PluginOutcome outcome) {
        try {
            platform.run(() -> rows.add(outcome));
        } catch (RuntimeException e) {
            couldNot("keep the outcome", e);
        }
    }

    void couldNot(String what, Throwable failure) {
        LOG.errorf(failure, "The plugin host could not %s", what);
    }
}
