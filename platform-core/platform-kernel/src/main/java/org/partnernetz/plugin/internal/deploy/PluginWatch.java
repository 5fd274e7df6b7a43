// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.PluginOutcome.Action;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.PluginFolder;
import org.partnernetz.plugin.internal.folder.PluginFolder.Faulty;
import org.partnernetz.plugin.internal.runtime.CoreServices;

/**
 * Looks into the plugins folder of the home again and again, from the start of the server until it stops. With
 * {@code partnernetz.plugins=off} it never looks: the platform runs without plugins, and what they keep stays closed.
 */
@ApplicationScoped
public class PluginWatch {
    /** After the installation, which makes the database ready. */
    private static final int PRIORITY = 100;

    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final Duration STOPPING = Duration.ofSeconds(15);

    private final Set<Faulty> told = new HashSet<>();
    private @Nullable Thread thread;
    private volatile boolean ready;
    private String trouble = "";

    @Inject
    Deployer deployer;

    @Inject
    Outcomes outcomes;

    @Inject
    CoreServices services;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    @Inject
    @ConfigProperty(name = "partnernetz.plugins", defaultValue = "on")
    String plugins;

    /** Begins to look once the database is ready; the plugins that lie there start in the background. */
    void start(@Observes @Priority(PRIORITY) Startup startup) {
        if (thread != null || plugins.equals("off")) {
            ready = ready || thread == null;
            return;
        }
        var watching = new Thread(this::watch, "plugin-folder");
        watching.setDaemon(true);
        watching.setContextClassLoader(getClass().getClassLoader());
        thread = watching;
        watching.start();
    }

    /** Whether all plugins that lay in the folder at the start have been tried. */
    public boolean isReady() {
        return ready;
    }

    private void watch() {
        try {
            var folder = open();
            while (!Thread.currentThread().isInterrupted()) {
                look(folder);
                Thread.sleep(INTERVAL.toMillis());
            }
        } catch (IOException | BundleException e) {
            outcomes.couldNot("start; the platform goes on without plugins", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ready = true;
            close();
        }
    }

    private PluginFolder open() throws IOException, BundleException {
        var folder = Files.createDirectories(Path.of(home, "plugins"));
        var cache = Path.of(home, "plugins-cache");
        var keeping = cache.resolve("jars");
        empty(keeping);
        Files.createDirectories(keeping);
        var framework = PluginFramework.start(cache.resolve("felix"), getClass().getClassLoader());
        services.register(framework.context());
        deployer.begin(framework);
        return new PluginFolder(folder, keeping);
    }

    private void look(PluginFolder folder) {
        try {
            var contents = folder.look();
            if (deployer.bring(contents.plugins())) {
                folder.keepOnly(deployer.needed());
            }
            tell(contents.faulty());
            ready = ready || contents.settled();
            trouble = "";
        } catch (IOException | RuntimeException | LinkageError e) {
            if (!trouble.equals(e.toString())) { // the same trouble is told once, not with each look
                trouble = e.toString();
                outcomes.couldNot("follow the plugins folder", e);
            }
        }
    }

    private void tell(List<Faulty> faulty) {
        told.retainAll(faulty);
        for (var file : faulty) {
            if (told.add(file)) {
                outcomes.tell(Action.INSTALL, file.file(), "", file.reason(), clock.instant());
            }
        }
    }

    private void close() {
        try {
            deployer.end();
        } catch (BundleException e) {
            outcomes.couldNot("stop the plugin framework", e);
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(STOPPING.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
