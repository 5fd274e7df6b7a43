// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks once a second for requests that stay inside plugins for too long, logs where they are and interrupts them. */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int FRAMES = 20;

    private volatile @Nullable Thread thread;

    @Inject
    Gates gates;

    /** Begins to look; called once. */
    public void begin() {
        var watching = new Thread(this::watch, "plugin-watchdog");
        watching.setDaemon(true);
        thread = watching;
        watching.start();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                gates.all().forEach(this::look);
                Thread.sleep(INTERVAL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Gate gate) {
        for (var lease : gate.overdue()) {
            var where = Arrays.stream(lease.interrupt())
                    .limit(FRAMES)
                    .map(frame -> "  at " + frame)
                    .collect(Collectors.joining("\n"));
            var before = Inside.enter(gate.plugin());
            LOG.errorf(
                    "Plugin %s: a request is inside for %d s and is asked to end; it is at%n%s",
                    gate.plugin(), lease.stay().toSeconds(), where);
            Inside.back(before);
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
