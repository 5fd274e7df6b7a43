// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.admin.PluginOutcome.Action;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.host.PluginListener;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.runtime.BundleRuntime;
import org.partnernetz.plugin.internal.runtime.Lifecycle;

/** Makes the running plugins match the wanted ones. It is the only place that installs, updates and removes. */
@ApplicationScoped
public class Deployer {
    private final Map<String, Deployed> deployed = new ConcurrentSkipListMap<>();
    private final Set<String> resting = new HashSet<>();
    private volatile @Nullable Bundles bundles;

    @Inject
    Ascent ascent;

    @Inject
    Admission admission;

    @Inject
    LastGood last;

    @Inject
    Lifecycle lifecycle;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    /** All plugins that should be running, ordered by id. */
    public Collection<Deployed> all() {
        return deployed.values();
    }

    public Optional<Deployed> find(String plugin) {
        return Optional.ofNullable(deployed.get(plugin));
    }

    /** Adds a listener and notifies it of the plugins that are already running. */
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
            var text = String.valueOf(e.getMessage());
            ascent.close(plugin);
            ascent.rest(plugin);
            plugin.failed(new PluginReason("start-failed", List.of(text), text), clock.instant());
            outcomes.tell(Action.START, plugin.wanted(), plugin.failure(), begun);
        }
    }

    synchronized void begin(PluginFramework started) {
        bundles = new Bundles(started);
    }

    /** Takes all plugins down and ends the framework. */
    synchronized void end() throws BundleException {
        for (var plugin : deployed.values()) {
            ascent.close(plugin);
            ascent.rest(plugin);
        }
        deployed.clear();
        var running = bundles;
        if (running != null) {
            bundles = null;
            running.felix().close();
        }
    }

    /** Returns the context in which a plugin would be resolved; empty if no framework is running. */
    public Optional<ResolveContext> surroundings(String plugin) {
        return Optional.ofNullable(bundles).map(all -> {
            var known = deployed.get(plugin);
            var dependents = known == null ? List.<Deployed>of() : all.dependents(known, deployed.values());
            return new ResolveContext(all.offersBeside(plugin), dependents, List.copyOf(deployed.values()));
        });
    }

    /** The host's copies of jars that run, or that a failed one is known by. */
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

    /** Does work during which no plugin may start. */
    public synchronized <T> T undisturbed(Callable<T> work) throws Exception {
        return work.call();
    }

    /**
     * Makes the running plugins be these.
     *
     * @return whether anything had to be done
     */
    synchronized boolean bring(Orders orders) {
        var done = false;
        for (var plugin : List.copyOf(deployed.values())) {
            if (!orders.wanted().containsKey(plugin.id())) {
                takeAway(plugin, orders.disabled().contains(plugin.id()) ? Action.DISABLE : Action.UNINSTALL);
                done = true;
            }
        }
        var fresh = new ArrayList<>(
                orders.wanted().values().stream().filter(this::isFresh).toList());
        done |= !fresh.isEmpty();
        deployAdmitted(fresh);
        fresh.forEach(this::refuse);
        return done;
    }

    private boolean isFresh(FoundJar jar) {
        var plugin = deployed.get(jar.jar().id());
        return plugin == null || !plugin.wanted().digest().equals(jar.jar().digest());
    }

    /** Tries refused jars again, after something has changed on which the refusal may have stood. */
    synchronized boolean reconsider() {
        var refused = new ArrayList<>(deployed.values().stream()
                .filter(Deployed::isRefused)
                .map(Deployed::wantedFile)
                .toList());
        return deployAdmitted(refused);
    }

    /** Deploys those that may be deployed and takes them out of the list. One plugin can make way for another. */
    private boolean deployAdmitted(List<FoundJar> jars) {
        var any = false;
        for (var found = admitted(jars); found.isPresent(); found = admitted(jars)) {
            jars.remove(found.get());
            deploy(found.get());
            any = true;
        }
        if (any) {
            reconsider();
        }
        return any;
    }

    private Optional<FoundJar> admitted(List<FoundJar> jars) {
        return jars.stream()
                .filter(jar -> admission
                        .refusal(jar, bundles().offersBeside(jar.jar().id()))
                        .isEmpty())
                .findFirst();
    }

    private void refuse(FoundJar jar) {
        var begun = clock.instant();
        var known = deployed.get(jar.jar().id());
        var plugin = known == null ? new Deployed(jar, begun) : known;
        deployed.put(plugin.id(), plugin);
        if (known == null) {
            installFormer(plugin, jar);
        }
        admission.refusal(jar, bundles().offersBeside(plugin.id())).ifPresent(refusal -> {
            plugin.refused(jar, refusal, begun);
            outcomes.tell(
                    known == null ? Action.INSTALL : Action.UPDATE,
                    jar.jar(),
                    refusal.reason().text(),
                    begun);
        });
    }

    private void deploy(FoundJar jar) {
        var begun = clock.instant();
        var known = deployed.get(jar.jar().id());
        if (known == null) {
            var plugin = new Deployed(jar, begun);
            deployed.put(plugin.id(), plugin);
            var failure = install(plugin, jar);
            outcomes.tell(
                    resting.remove(plugin.id()) ? Action.ENABLE : Action.INSTALL, jar.jar(), text(failure), begun);
        } else {
            known.want(jar);
            var failure = known.bundle() == null ? install(known, jar) : update(known, jar);
            outcomes.tell(Action.UPDATE, jar.jar(), text(failure), begun);
        }
    }

    /** One that does not start, for example after a restart, leaves the place to the version that served before it. */
    private @Nullable PluginReason install(Deployed plugin, FoundJar jar) {
        var failure = ascent.install(bundles(), plugin, jar);
        if (failure != null) {
            installFormer(plugin, jar);
            plugin.failed(failure, clock.instant());
        }
        return failure;
    }

    /** After a restart nothing serves yet that could go on: the version that served before the restart does. */
    private void installFormer(Deployed plugin, FoundJar unfit) {
        last.before(unfit.jar())
                .filter(former -> admission
                        .refusal(former, bundles().offersBeside(plugin.id()))
                        .isEmpty())
                .ifPresent(former -> ascent.install(bundles(), plugin, former));
    }

    private @Nullable PluginReason update(Deployed plugin, FoundJar jar) {
        var dependents = bundles().dependents(plugin, deployed.values());
        dependents.forEach(ascent::pause);
        var failure = ascent.replace(bundles(), plugin, jar);
        dependents.forEach(this::restart);
        return failure;
    }

    private void takeAway(Deployed plugin, Action why) {
        var begun = clock.instant();
        var dependents = bundles().dependents(plugin, deployed.values());
        ascent.close(plugin);
        dependents.forEach(ascent::pause);
        ascent.rest(plugin);
        ascent.drop(bundles(), plugin);
        deployed.remove(plugin.id());
        last.forget(plugin.id());
        if (why == Action.DISABLE) {
            resting.add(plugin.id());
        }
        dependents.forEach(this::restart);
        outcomes.tell(why, plugin.wanted(), null, begun);
    }

    /** Brings a plugin up again that was paused because it uses another one; without that one it is parked. */
    private void restart(Deployed plugin) {
        var begun = clock.instant();
        var jar = plugin.servingFile() == null ? plugin.wantedFile() : plugin.servingFile();
        var refusal = admission.lack(jar, bundles().offersBeside(plugin.id()));
        if (refusal.isPresent()) {
            ascent.close(plugin);
            ascent.drop(bundles(), plugin);
            plugin.refused(jar, refusal.get(), begun);
            outcomes.tell(Action.START, jar.jar(), plugin.failure(), begun);
        } else {
            var failure = ascent.startAgain(bundles(), plugin);
            if (failure != null) {
                outcomes.tell(Action.START, jar.jar(), failure.text(), begun);
            }
        }
    }

    private static @Nullable String text(@Nullable PluginReason reason) {
        return reason == null ? null : reason.text();
    }

    private Bundles bundles() {
        var running = bundles;
        if (running == null) {
            throw new IllegalStateException("The plugin framework does not run");
        }
        return running;
    }
}
