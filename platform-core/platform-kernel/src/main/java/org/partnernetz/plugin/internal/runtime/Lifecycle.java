// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.host.PluginListener;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.store.BundlePersistence;
import org.partnernetz.plugin.internal.store.Persistences;

/**
 * The order in which a plugin starts and stops. Start: resolve, validation, migrations, entity manager factory,
 * services of the core, components, pages and REST. Stop: the reverse, and then the caches that would keep its classes.
 * A failed start is undone in the same way.
 */
@ApplicationScoped
public class Lifecycle {
    private static final Logger LOG = Logger.getLogger(Lifecycle.class);

    private final AtomicLong generations = new AtomicLong();
    private final List<PluginListener> listeners = new CopyOnWriteArrayList<>();

    @Inject
    Persistences persistences;

    @Inject
    CoreServices services;

    @Inject
    Access access;

    public void add(PluginListener listener) {
        listeners.add(listener);
    }

    /** @throws StartFailedException with the reason; then everything was undone and the bundle was stopped */
    BundleRuntime up(PluginFramework framework, Bundle bundle, PluginJar jar, Attempt attempt)
            throws StartFailedException {
        requireResolved(framework, bundle);
        attempt.isResolved();
        var contents = new BundleContents(bundle);
        BundlePersistence persistence;
        try {
            persistence = persistences.open(bundle, jar, contents.header("Partnernetz-Entities"));
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            throw new StartFailedException(e);
        }
        var runtime = new BundleRuntime(generations.incrementAndGet(), jar, bundle, framework.context(), persistence);
        try {
            start(runtime, attempt);
            return runtime;
        } catch (BundleException | RuntimeException | LinkageError | VirtualMachineError e) {
            down(runtime);
            throw new StartFailedException(e);
        }
    }

    private static void requireResolved(PluginFramework framework, Bundle bundle) throws StartFailedException {
        if (!framework.resolve(bundle)) {
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                throw new StartFailedException(e);
            }
        }
    }

    private void start(BundleRuntime runtime, Attempt attempt) throws BundleException {
        attempt.begun(runtime);
        services.offer(runtime);
        runtime.bundle().start(Bundle.START_TRANSIENT);
        attempt.goOn();
        var fault = runtime.failureOfComponents();
        if (fault != null) {
            throw new BundleException(fault);
        }
        Declarations.require(runtime);
        runtime.declare();
        access.declare(runtime.id(), runtime.permissions());
        attempt.goOn();
        listeners.forEach(listener -> listener.started(runtime));
    }

    /**
     * Takes a plugin down, however far its start had come. Nobody may be inside. A start that hung and ends only now,
     * after its bundle was given to another start, has nothing left but its own persistence.
     */
    void down(BundleRuntime runtime) {
        if (services.offers(runtime)) {
            listeners.forEach(listener -> quietly(runtime, () -> listener.stopping(runtime)));
            quietly(runtime, runtime.components()::closeBackings);
            quietly(runtime, () -> runtime.bundle().stop(Bundle.STOP_TRANSIENT));
            quietly(runtime, () -> services.withdraw(runtime));
            quietly(runtime, () -> Sweeps.sweep(runtime.classes()));
        }
        quietly(runtime, runtime.persistence()::close);
    }

    private static void quietly(BundleRuntime runtime, Step step) {
        try {
            step.run();
        } catch (Exception | LinkageError | VirtualMachineError e) {
            LOG.warnf(e, "Stopping %s: a step failed, the others follow", runtime.id());
        }
    }

    /** A step down. */
    @FunctionalInterface
    private interface Step {
        void run() throws BundleException;
    }
}
