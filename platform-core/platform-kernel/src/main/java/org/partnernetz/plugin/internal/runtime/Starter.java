// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.osgi.framework.Bundle;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.gate.Inside;
import org.partnernetz.plugin.internal.gate.Limits;

/**
 * Starts and stops plugins on threads of their own, with a time limit. A plugin that hangs is abandoned, so that it
 * cannot block the thread that looks after all plugins.
 */
@ApplicationScoped
public class Starter {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(3);

    @Inject
    Lifecycle lifecycle;

    @Inject
    Limits limits;

    /**
     * @param resolved is called once the plugin's imports were found
     * @throws StartFailedException with the reason; then everything was undone as far as the plugin permits
     */
    public BundleRuntime up(PluginFramework framework, Bundle bundle, PluginJar jar, Runnable resolved)
            throws StartFailedException {
        var attempt = new Attempt(resolved);
        var work = new FutureTask<>(() -> inside(jar.id(), () -> lifecycle.up(framework, bundle, jar, attempt)));
        var worker = begin(work, "plugin-start-" + jar.id());
        try {
            return work.get(limits.start().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            throw cause instanceof StartFailedException failed ? failed : new StartFailedException(cause);
        } catch (TimeoutException e) {
            throw givenUp(attempt, worker, jar);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw givenUp(attempt, worker, jar);
        }
    }

    private StartFailedException givenUp(Attempt attempt, Thread worker, PluginJar jar) {
        var where = Arrays.stream(worker.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.partnernetz."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        attempt.giveUp();
        worker.interrupt();
        try {
            worker.join(AFTER_INTERRUPT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var begun = attempt.begun();
        if (worker.isAlive() && begun != null) {
            down(begun);
        }
        LOG.errorf("Plugin %s %s: its start hangs at %s", jar.id(), jar.version(), where);
        return StartFailedException.timedOut(limits.start(), where);
    }

    /** Stops a plugin; abandons one that does not react. */
    public void down(BundleRuntime runtime) {
        var work = new FutureTask<>(() -> inside(runtime.id(), () -> {
            lifecycle.down(runtime);
            return true;
        }));
        var worker = begin(work, "plugin-stop-" + runtime.id());
        try {
            work.get(STOPPING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.errorf(e, "Plugin %s does not stop; it is left to itself", runtime.id());
            worker.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread begin(Runnable work, String name) {
        var worker = new Thread(work, name);
        worker.setDaemon(true);
        worker.setContextClassLoader(Starter.class.getClassLoader());
        worker.start();
        return worker;
    }

    private static <T> T inside(String plugin, Callable<T> work) throws Exception {
        var before = Inside.enter(plugin);
        try {
            return work.call();
        } finally {
            Inside.back(before);
        }
    }
}
