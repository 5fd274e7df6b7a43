// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResourceInvoker;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jboss.resteasy.spi.statistics.StatisticsController;
import org.jboss.resteasy.statistics.StatisticsControllerImpl;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.host.RestComponent;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.tenant.TenantContext;

/**
 * Adds the REST resources of plugins to the running API and removes them again, together with everything that refers to
 * them.
 */
@ApplicationScoped
public class PluginResources {
    private static final String BASE = "organisations/{organisation}/p/";

    /** RESTEasy's own field; it has no way to forget a method. */
    private static final String STATISTICS = "registry";

    @Inject
    Plugins plugins;

    @Inject
    VisitorPaths visitors;

    @Inject
    TenantContext tenant;

    private final Map<Long, List<Class<?>>> added = new ConcurrentHashMap<>();
    private volatile @Nullable Registry registry;
    private volatile @Nullable StatisticsController statistics;

    void use(Registry running, ResteasyProviderFactory providers) {
        registry = running;
        statistics = providers.getStatisticsController();
    }

    /** Adds the resources of a plugin that has just started. */
    public void add(RunningPlugin plugin) {
        var api = registry;
        if (api != null) {
            PluginValidation.registering(plugin, () -> {
                var types = plugin.resources().stream()
                        .<Class<?>>map(resource -> add(api, plugin, resource))
                        .toList();
                visitors.learn(plugin.id(), types);
                added.put(plugin.generation(), types);
            });
        }
    }

    private Class<?> add(Registry api, RunningPlugin plugin, RestComponent resource) {
        var type = resource.type();
        var id = plugin.id();
        var demanded = resource.permitted();
        BooleanSupplier permitted = () -> tenant.publicVisit().isPresent() || plugins.mayAny(id, demanded);
        api.addResourceFactory(new ComponentFactory(resource, type, permitted), BASE + id);
        return type;
    }

    /** Removes them before the plugin stops. */
    public void remove(RunningPlugin plugin) {
        var api = registry;
        var types = added.remove(plugin.generation());
        if (api != null && types != null) {
            types.forEach(type -> api.removeRegistrations(type, BASE + plugin.id()));
            sweepStatistics(plugin.classes());
        }
    }

    private void sweepStatistics(ClassLoader stopped) {
        try {
            var methods = StatisticsControllerImpl.class.getDeclaredField(STATISTICS);
            methods.setAccessible(true);
            if (methods.get(statistics) instanceof List<?> invokers) {
                invokers.removeIf(invoker -> isOf((ResourceInvoker) invoker, stopped));
            }
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException("RESTEasy's statistics have changed", e);
        }
    }

    private static boolean isOf(ResourceInvoker invoker, ClassLoader stopped) {
        return invoker.getMethod().getDeclaringClass().getClassLoader() == stopped;
    }
}
