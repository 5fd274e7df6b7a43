// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.gate.Gates;
import org.partnernetz.plugin.internal.runtime.StartFailedException;
import org.partnernetz.plugin.internal.runtime.Starter;
import org.partnernetz.plugin.internal.wish.WishBook;

/** Starts, stops and restores one plugin, together with its gate. */
@ApplicationScoped
public class Ascent {
    private static final Duration DRAINING = Duration.ofSeconds(5);

    @Inject
    Gates gates;

    @Inject
    Starter starter;

    @Inject
    WishBook book;

    @Inject
    LastGood last;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    /** @return why it is not running, null if it is */
    @Nullable
    PluginReason install(Bundles bundles, Deployed plugin, FoundJar jar) {
        try {
            bundles.install(plugin, jar.jar());
            start(bundles, plugin, jar);
            resume(plugin);
            return null;
        } catch (StartFailedException | BundleException | IOException | IllegalStateException e) {
            close(plugin);
            drop(bundles, plugin);
            plugin.failed(StartFailedException.reason(e), clock.instant());
            return plugin.reason();
        }
    }

    /** Replaces the running version. Requests to this plugin wait from just before the former version stops. */
    @Nullable
    PluginReason replace(Bundles bundles, Deployed plugin, FoundJar jar) {
        var before = plugin.servingFile();
        pause(plugin);
        try {
            bundles.replace(plugin, jar.jar());
            start(bundles, plugin, jar);
        } catch (StartFailedException | BundleException | IOException | IllegalStateException e) {
            goBack(bundles, plugin, before);
            plugin.failed(StartFailedException.reason(e), clock.instant());
        }
        resume(plugin);
        return plugin.reason();
    }

    /** The former jar serves again, as if nothing had been asked. */
    private void goBack(Bundles bundles, Deployed plugin, @Nullable FoundJar before) {
        if (before == null) {
            drop(bundles, plugin);
            return;
        }
        try {
            bundles.replace(plugin, before.jar());
            start(bundles, plugin, before);
        } catch (StartFailedException | BundleException | IOException | IllegalStateException e) {
            outcomes.couldNot(
                    "go back to " + before.jar().id() + " " + before.jar().version(), e);
            drop(bundles, plugin);
        }
    }

    private void start(Bundles bundles, Deployed plugin, FoundJar jar) throws StartFailedException {
        var running = starter.up(bundles.felix(), Bundles.of(plugin), jar.jar(), plugin::resolved);
        plugin.runs(running, jar, clock.instant());
        last.keep(jar.jar());
        try {
            book.serves(jar.jar());
        } catch (RuntimeException e) {
            outcomes.couldNot("keep with which version the data of " + plugin.id() + " work", e);
        }
    }

    /** Starts a plugin again that was paused because it uses another one. */
    @Nullable
    PluginReason startAgain(Bundles bundles, Deployed plugin) {
        var jar = plugin.servingFile() == null ? plugin.wantedFile() : plugin.servingFile();
        try {
            start(bundles, plugin, jar);
        } catch (StartFailedException e) {
            plugin.failed(e.reason(), clock.instant());
        }
        resume(plugin);
        return plugin.reason();
    }

    void pause(Deployed plugin) {
        gates.of(plugin.id()).park();
        rest(plugin);
    }

    /** Those inside may take a moment to leave; who stays longer is left behind. */
    void rest(Deployed plugin) {
        gates.of(plugin.id()).drain(DRAINING);
        var running = plugin.runtime();
        if (running != null) {
            starter.down(running);
            plugin.rests();
        }
    }

    void resume(Deployed plugin) {
        var gate = gates.of(plugin.id());
        if (plugin.runtime() == null) {
            gate.close();
        } else {
            gate.open(plugin.runtime());
        }
    }

    void close(Deployed plugin) {
        gates.of(plugin.id()).close();
    }

    void drop(Bundles bundles, Deployed plugin) {
        try {
            bundles.drop(plugin);
        } catch (BundleException | IllegalStateException e) {
            outcomes.couldNot("remove the bundle of " + plugin.id(), e);
        }
    }
}
