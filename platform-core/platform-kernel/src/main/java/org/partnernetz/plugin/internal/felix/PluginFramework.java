// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.felix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Felix with Declarative Services, inside the server. It always begins empty: the plugins folder is authoritative, and
 * the cache is only Felix's working copy.
 */
public final class PluginFramework implements AutoCloseable {
    /** What forms read of records; no plugin imports it, as to everybody else it is for compilers only. */
    private static final String NULLNESS = "org.jspecify.annotations";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A component that hangs in its start is not waited for any longer when its bundle stops. */
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private static final String COMPONENT_RUNTIME = "component-runtime.jar";

    private final Framework felix;

    private PluginFramework(Framework felix) {
        this.felix = felix;
    }

    /** Starts the framework and the component runtime. */
    public static PluginFramework start(Path cache, ClassLoader server) throws BundleException, IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, new HostPackages(server).asHeader());
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, NULLNESS);
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.shutdown.hook", "false");
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        settings.put("ds.stop.timeout.milliseconds", Long.toString(STOPPING.toMillis()));
        settings.put("felix.log.logger", new FrameworkLog());
        var felix = new FrameworkFactory().newFramework(castSettings(settings));
        felix.start();
        var framework = new PluginFramework(felix);
        try {
            framework.startComponentRuntime();
            return framework;
        } catch (BundleException | IOException | RuntimeException e) {
            framework.close();
            throw e;
        }
    }

    /** Felix takes its logger as an object in a map that is declared to hold strings. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, String> castSettings(Map settings) {
        return settings;
    }

    private void startComponentRuntime() throws BundleException, IOException {
        try (var jar = PluginFramework.class.getResourceAsStream(COMPONENT_RUNTIME)) {
            if (jar == null) {
                throw new IOException(COMPONENT_RUNTIME + " is not packed with the host");
            }
            context().installBundle(COMPONENT_RUNTIME, jar).start();
        }
    }

    public BundleContext context() {
        return felix.getBundleContext();
    }

    public boolean resolve(Bundle bundle) {
        return wiring().resolveBundles(List.of(bundle));
    }

    /** The bundle and all bundles that a refresh of it would stop. */
    public Set<Bundle> closure(Bundle bundle) {
        return Set.copyOf(wiring().getDependencyClosure(List.of(bundle)));
    }

    /** Releases the classes of a bundle that was updated or uninstalled. */
    public void refresh(Bundle bundle) {
        var done = new CountDownLatch(1);
        wiring().refreshBundles(List.of(bundle), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The framework did not refresh " + bundle.getSymbolicName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FrameworkWiring wiring() {
        return felix.adapt(FrameworkWiring.class);
    }

    @Override
    public void close() throws BundleException {
        felix.stop();
        try {
            felix.waitForStop(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
