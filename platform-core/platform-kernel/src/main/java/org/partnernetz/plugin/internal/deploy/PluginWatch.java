// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.gate.Watchdog;
import org.partnernetz.plugin.internal.log.PluginLogs;

/**
 * Looks after the plugins from the start of the server until it stops, regularly and on request. With
 * {@code partnernetz.plugins=off} it only looks: no plugin runs, and the content of plugins stays closed.
 */
@ApplicationScoped
public class PluginWatch {
    /** After the installation, which makes the database ready. */
    private static final int PRIORITY = 100;

    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final Duration STOPPING = Duration.ofSeconds(15);

    private final Object waiting = new Object();
    private @Nullable Thread thread;
    private volatile boolean ready;
    private long asked;
    private long answered;

    @Inject
    Rounds rounds;

    @Inject
    PluginLogs logs;

    @Inject
    Watchdog watchdog;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins", defaultValue = "on")
    String plugins;

    /** Begins to look once the database is ready; the plugins that lie there start in the background. */
    void start(@Observes @Priority(PRIORITY) Startup startup) {
        if (thread != null) {
            return;
        }
        logs.begin();
        watchdog.begin();
        var watching = new Thread(this::watch, "plugin-folder");
        watching.setDaemon(true);
        watching.setContextClassLoader(getClass().getClassLoader());
        thread = watching;
        watching.start();
    }

    /** Says whether all plugins that were in the folder at the start have been tried. */
    public boolean isReady() {
        return ready;
    }

    public boolean isOff() {
        return plugins.equals("off");
    }

    /** Requests a new look and waits for it; false if it takes longer. */
    public boolean attend(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        synchronized (waiting) {
            asked++;
            var mine = asked;
            waiting.notifyAll();
            while (answered < mine) {
                var left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                waiting.wait(left / 1_000_000 + 1);
            }
            return true;
        }
    }

    private void watch() {
        try {
            if (rounds.begin(isOff())) {
                while (!rounds.isEnding() && !Thread.currentThread().isInterrupted()) {
                    round();
                }
            }
        } catch (InterruptedException e) {
            // it was asked to end, and does
        } finally {
            ready = true;
            Thread.interrupted(); // to take down what runs needs its time
            rounds.end();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // woken too early it looks too early, and waits again after that
    private void round() throws InterruptedException {
        long request;
        synchronized (waiting) {
            request = asked;
        }
        ready |= rounds.look(request > answered);
        synchronized (waiting) {
            answered = request;
            waiting.notifyAll();
            if (asked == answered) {
                waiting.wait(INTERVAL.toMillis());
            }
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            rounds.endSoon();
            thread.interrupt();
            try {
                thread.join(STOPPING.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
