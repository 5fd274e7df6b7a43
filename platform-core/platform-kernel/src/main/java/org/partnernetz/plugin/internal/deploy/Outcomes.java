// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.PluginOutcome;
import org.partnernetz.plugin.PluginOutcome.Action;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Tells what became of each install, update and removal: one line in the log, one row for the administrators. */
@ApplicationScoped
public class Outcomes {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");

    /** The platform itself: it has no organisation and no person, only the right to write this log. */
    private static final Acting PLATFORM = new Acting(
            new OrganisationId(0),
            "platform",
            "Platform",
            new PersonId(new UUID(0, 0)),
            "Platform",
            Set.of(),
            false,
            true);

    @Inject
    OutcomeRepository rows;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    void tell(Action action, PluginJar jar, @Nullable String failure, Instant begun) {
        tell(action, jar.id(), jar.version().toString(), failure, begun);
    }

    void tell(Action action, String plugin, String version, @Nullable String failure, Instant begun) {
        var now = clock.instant();
        var took = Duration.between(begun, now);
        var message = failure == null ? "" : failure;
        log(new PluginOutcome(plugin, version, action, failure == null, message, now, took));
    }

    private void log(PluginOutcome outcome) {
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
        try {
            tenant.callAs(PLATFORM, () -> {
                rows.add(outcome);
                return null;
            });
        } catch (Exception e) {
            couldNot("keep the outcome", e);
        }
    }

    void couldNot(String what, Throwable failure) {
        LOG.errorf(failure, "The plugin host could not %s", what);
    }
}
