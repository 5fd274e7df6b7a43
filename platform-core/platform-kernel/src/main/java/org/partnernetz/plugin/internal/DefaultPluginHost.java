// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.host.PluginHost;
import org.partnernetz.plugin.host.PluginLease;
import org.partnernetz.plugin.host.PluginListener;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.internal.deploy.Apartness;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.gate.Gate;
import org.partnernetz.plugin.internal.gate.Gates;
import org.partnernetz.plugin.internal.gate.PluginCaller;
import org.partnernetz.tenant.TenantContext;

/** Lets the web module enter plugins through their gates. */
@ApplicationScoped
public class DefaultPluginHost implements PluginHost {

    @Inject
    Gates gates;

    @Inject
    Deployer deployer;

    @Inject
    Apartness apartness;

    @Inject
    TenantContext tenant;

    @Override
    public Optional<PluginLease> enter(String plugin) {
        return gates.find(plugin).flatMap(gate -> gate.enter(PluginCaller.of(tenant)));
    }

    @Override
    public Optional<RunningPlugin> running(String plugin) {
        return gates.find(plugin).flatMap(Gate::running);
    }

    @Override
    public Optional<RunningPlugin> awaitRunning(String plugin) {
        return gates.find(plugin).flatMap(Gate::awaitRunning);
    }

    @Override
    public String name(String plugin, Locale locale) {
        return deployer.find(plugin)
                .map(known -> known.card().in(locale).name())
                .orElse(plugin);
    }

    @Override
    public boolean isApart(String plugin) {
        return apartness.isApart(plugin);
    }

    @Override
    public void listen(PluginListener listener) {
        deployer.listen(listener);
    }
}
