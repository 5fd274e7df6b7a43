// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.resolve.Offers;

/** The bundles of plugins in the framework. A bundle is replaced or dropped only after its plugin was taken down. */
record Bundles(PluginFramework felix) {

    void install(Deployed plugin, PluginJar jar) throws BundleException, IOException {
        try (var in = jar.open()) {
            plugin.installed(felix.context().installBundle(plugin.nextPlace(), in));
        }
    }

    /** A bundle that hangs in its stop keeps its place for ever; its plugin gets a new one. */
    void replace(Deployed plugin, PluginJar jar) throws BundleException, IOException {
        var bundle = plugin.bundle();
        if (bundle == null || isStuck(bundle)) {
            install(plugin, jar);
            return;
        }
        try (var in = jar.open()) {
            bundle.update(in);
        }
        felix.refresh(bundle);
    }

    void drop(Deployed plugin) throws BundleException {
        var bundle = plugin.bundle();
        plugin.installed(null);
        if (bundle != null && bundle.getState() != Bundle.UNINSTALLED && !isStuck(bundle)) {
            bundle.uninstall();
            felix.refresh(bundle);
        }
    }

    private static boolean isStuck(Bundle bundle) {
        return (bundle.getState() & (Bundle.STARTING | Bundle.STOPPING | Bundle.ACTIVE)) != 0;
    }

    /** The running plugins among these that use a plugin, and would be stopped with it. */
    List<Deployed> dependents(Deployed plugin, Collection<Deployed> all) {
        if (plugin.bundle() == null) {
            return List.of();
        }
        var closure = felix.closure(plugin.bundle());
        return all.stream()
                .filter(other -> other != plugin && other.runtime() != null && closure.contains(other.bundle()))
                .toList();
    }

    /** What the server and the other plugins offer. */
    Offers offersBeside(String plugin) {
        return Offers.of(felix.context()).without(plugin);
    }

    static Bundle of(Deployed plugin) {
        var bundle = plugin.bundle();
        if (bundle == null) {
            throw new IllegalStateException(plugin.id() + " is not installed");
        }
        return bundle;
    }
}
