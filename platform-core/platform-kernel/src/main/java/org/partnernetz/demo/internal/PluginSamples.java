// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.contribution.Follower;
import org.partnernetz.kernel.worker.Pulse;
import org.partnernetz.plugin.spi.SampleItems;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/**
 * Lets plugins add their samples to the demo, once they run. Elsewhere it asks once for each start of such a plugin.
 */
@ApplicationScoped
public class PluginSamples implements Follower {
    private static final Logger LOG = Logger.getLogger(PluginSamples.class);

    /** After the installation, which makes the database ready, and before the first plugin starts. */
    private static final int PRIORITY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Pulse pulse = new Pulse("samples");
    private final Set<String> started = ConcurrentHashMap.newKeySet();

    @Inject
    SampleRepository repository;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        pulse.begin(() -> {}, PAUSE, this::look);
    }

    @PreDestroy
    void stop() {
        pulse.close();
    }

    @Override
    public void started(Contributor plugin, Components components) {
        if (!components.ask(SampleItems.class, samples -> true).isEmpty()) {
            started.add(plugin.plugin());
        }
    }

    @Override
    public void stopping(String plugin) {
        started.remove(plugin);
    }

    void look() {
        for (var plugin : List.copyOf(started)) {
            if (contributions.find(plugin).isPresent() && started.remove(plugin)) {
                add(plugin);
            }
        }
    }

    private void add(String plugin) {
        try {
            var wanted = tenant.callAs(SystemMember.ofNone(), () -> repository.take(plugin, clock.instant()));
            for (var one : wanted) {
                var adviser = tenant.membership(new PersonId(one.adviser()), one.organisation())
                        .orElseThrow();
                var seeker = new PersonId(one.seeker());
                tenant.callAs(
                        adviser,
                        () -> contributions.ask(plugin, SampleItems.class, (of, samples) -> {
                            samples.add(seeker);
                            return plugin;
                        }));
                LOG.infof("%s has added its samples to %s", plugin, one.organisation());
            }
        } catch (Exception e) {
            LOG.warnf(e, "%s cannot add its samples to the demo", plugin);
        }
    }
}
