// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.plugin.host.PluginListener;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.web.cache.PageCache;
import org.partnernetz.web.plugin.rest.PluginResources;

/** Adds started plugins to the web application and removes stopping ones. */
@ApplicationScoped
public class PluginsInWeb implements PluginListener {
    private final AtomicBoolean open = new AtomicBoolean();

    @Inject
    PluginHost host;

    @Inject
    PluginResources resources;

    @Inject
    PageHandles handles;

    @Inject
    PageCache finished;

    @Inject
    BeanManager beans;

    /** Begins to follow plugins; called once, when the API is up. */
    public void open() {
        if (open.compareAndSet(false, true)) {
            host.listen(this);
        }
    }

    @Override
    public void started(RunningPlugin plugin) {
        var taken = PlatformNames.all();
        for (var name : plugin.backings()) {
            if (taken.contains(name) || !beans.getBeans(name).isEmpty()) {
                throw new IllegalStateException("The core has a #{" + name + "}: name the page backing otherwise");
            }
        }
        resources.add(plugin);
    }

    @Override
    public void stopping(RunningPlugin plugin) {
        resources.remove(plugin);
        finished.forget(plugin.id());
        handles.forgetClosed();
    }
}
