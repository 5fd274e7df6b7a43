// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.PluginOutcome.Action;
import org.partnernetz.plugin.host.PluginListener;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.gate.Gate;
import org.partnernetz.plugin.internal.gate.Gates;
import org.partnernetz.plugin.internal.runtime.BundleRuntime;
import org.partnernetz.plugin.internal.runtime.Lifecycle;
import org.partnernetz.plugin.internal.runtime.StartFailedException;

/** Makes the running plugins be what the folder asks for. The one place that installs, updates and removes. */
@ApplicationScoped
public class Deployer {
    private static final Duration DRAINING = Duration.ofSeconds(5);

    private final Map<String, Deployed> deployed = new ConcurrentSkipListMap<>();
    private @Nullable Bundles bundles;

    @Inject
    Gates gates;

    @Inject
    Lifecycle lifecycle;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    /** All plugins of the folder, by id. */
    public Collection<Deployed> all() {
        return deployed.values();
    }

    public Optional<Deployed> find(String plugin) {
        return Optional.ofNullable(deployed.get(plugin));
    }

    /** Adds a listener and tells it of the plugins that run already. */
    public synchronized void listen(PluginListener listener) {
        lifecycle.add(listener);
        for (var plugin : deployed.values()) {
            if (plugin.runtime() != null) {
                tell(listener, plugin, plugin.runtime());
            }
        }
    }

    /** A plugin that the listener cannot take is stopped; it cannot keep the platform from starting. */
    private void tell(PluginListener listener, Deployed plugin, BundleRuntime running) {
        var begun = clock.instant();
        try {
            listener.started(running);
        } catch (RuntimeException | LinkageError e) {
            gates.of(plugin.id()).close();
            rest(plugin);
            plugin.failed(String.valueOf(e.getMessage()), clock.instant());
            outcomes.tell(Action.START, plugin.wanted(), plugin.failure(), begun);
        }
    }

    synchronized void begin(PluginFramework started) {
        bundles = new Bundles(started);
    }

    /** Takes all plugins down and ends the framework. */
    synchronized void end() throws BundleException {
        for (var plugin : deployed.values()) {
            gates.of(plugin.id()).close();
            rest(plugin);
        }
        deployed.clear();
        if (bundles != null) {
            bundles.felix().close();
            bundles = null;
        }
    }

    /** The jars that run, or that a failed one is known by. */
    synchronized Set<Path> needed() {
        var needed = new HashSet<Path>();
        for (var plugin : deployed.values()) {
            needed.add(plugin.wanted().file());
            if (plugin.serving() != null) {
                needed.add(plugin.serving().file());
            }
        }
        return needed;
    }

    /**
     * Makes the running plugins be these.
     *
     * @param wanted the jar to run, by plugin id
     * @return whether anything had to be done
     */
    synchronized boolean bring(Map<String, PluginJar> wanted) {
        var done = false;
        for (var plugin : List.copyOf(deployed.values())) {
            if (!wanted.containsKey(plugin.id())) {
                uninstall(plugin);
                done = true;
            }
        }
        for (var jar : wanted.values()) {
            var plugin = deployed.get(jar.id());
            if (plugin == null) {
                install(jar);
                done = true;
            } else if (!plugin.wanted().digest().equals(jar.digest())) {
                update(plugin, jar);
                done = true;
            }
        }
        return done;
    }

    private void install(PluginJar jar) {
        var begun = clock.instant();
        var plugin = new Deployed(jar, begun);
        deployed.put(jar.id(), plugin);
        var failure = tryInstall(plugin, jar);
        outcomes.tell(Action.INSTALL, jar, failure, begun);
    }

    private @Nullable String tryInstall(Deployed plugin, PluginJar jar) {
        var gate = gates.of(plugin.id());
        try {
            bundles().install(plugin, jar);
            start(plugin, jar);
            gate.open(plugin.runtime());
            return null;
        } catch (StartFailedException | BundleException | IOException e) {
            gate.close();
            drop(plugin);
            plugin.failed(String.valueOf(e.getMessage()), clock.instant());
            return plugin.failure();
        }
    }

    private void update(Deployed plugin, PluginJar jar) {
        var begun = clock.instant();
        plugin.want(jar);
        String failure;
        if (plugin.bundle() == null) {
            failure = tryInstall(plugin, jar);
        } else {
            failure = tryUpdate(plugin, jar);
        }
        outcomes.tell(Action.UPDATE, jar, failure, begun);
    }

    private @Nullable String tryUpdate(Deployed plugin, PluginJar jar) {
        var before = plugin.serving();
        var dependents = bundles().dependents(plugin, deployed.values());
        pause(plugin);
        dependents.forEach(this::pause);
        try {
            bundles().replace(plugin, jar);
            start(plugin, jar);
        } catch (StartFailedException | BundleException | IOException e) {
            goBack(plugin, before);
            plugin.failed(String.valueOf(e.getMessage()), clock.instant());
        }
        resume(plugin);
        dependents.forEach(this::restart);
        return plugin.failure();
    }

    /** The former jar serves again, as if nothing had been asked. */
    private void goBack(Deployed plugin, @Nullable PluginJar before) {
        if (before == null) {
            drop(plugin);
            return;
        }
        try {
            bundles().replace(plugin, before);
            start(plugin, before);
        } catch (StartFailedException | BundleException | IOException e) {
            drop(plugin);
        }
    }

    private void uninstall(Deployed plugin) {
        var begun = clock.instant();
        var dependents = bundles().dependents(plugin, deployed.values());
        gates.of(plugin.id()).close();
        dependents.forEach(this::pause);
        rest(plugin);
        drop(plugin);
        deployed.remove(plugin.id());
        dependents.forEach(this::restart);
        outcomes.tell(Action.UNINSTALL, plugin.wanted(), null, begun);
    }

    private void start(Deployed plugin, PluginJar jar) throws StartFailedException {
        plugin.runs(lifecycle.up(bundles().felix(), Bundles.of(plugin), jar), jar, clock.instant());
    }

    private void pause(Deployed plugin) {
        gates.of(plugin.id()).park();
        rest(plugin);
    }

    private void rest(Deployed plugin) {
        gates.of(plugin.id()).drain(DRAINING);
        var running = plugin.runtime();
        if (running != null) {
            lifecycle.down(running);
            plugin.rests();
        }
    }

    private void resume(Deployed plugin) {
        Gate gate = gates.of(plugin.id());
        if (plugin.runtime() == null) {
            gate.close();
        } else {
            gate.open(plugin.runtime());
        }
    }

    /** Brings a plugin up again that was paused because it uses another one. */
    private void restart(Deployed plugin) {
        var begun = clock.instant();
        var jar = plugin.serving() == null ? plugin.wanted() : plugin.serving();
        try {
            start(plugin, jar);
        } catch (StartFailedException e) {
            plugin.failed(String.valueOf(e.getMessage()), clock.instant());
            outcomes.tell(Action.START, jar, plugin.failure(), begun);
        }
        resume(plugin);
    }

    private void drop(Deployed plugin) {
        try {
            bundles().drop(plugin);
        } catch (BundleException e) {
            outcomes.couldNot("remove the bundle of " + plugin.id(), e);
        }
    }

    private Bundles bundles() {
        if (bundles == null) {
            throw new IllegalStateException("The plugin framework does not run");
        }
        return bundles;
    }
}
