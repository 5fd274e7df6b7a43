// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.draft.Drafts;
import org.partnernetz.fact.Facts;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.internal.setting.SettingRepository;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;

/**
 * Registers what the core offers to plugins in the framework's service registry: beans marked {@link ForPlugins} as
 * they are, {@link PerPlugin} services separately for each plugin, and for each bundle the host's own store, messages
 * and addresses.
 */
@ApplicationScoped
public class CoreServices {
    private final Map<Bundle, BundleRuntime> runtimes = new ConcurrentHashMap<>();

    @Inject
    @Any
    Instance<Object> beans;

    @Inject
    TenantContext tenant;

    @Inject
    @Any
    Instance<PerPlugin<?>> perPlugin;

    @Inject
    Drafts drafts;

    @Inject
    Access access;

    @Inject
    SettingRepository settings;

    /** Registers everything; called once, before the first plugin. */
    public void register(BundleContext context) {
        shared().forEach(type -> share(context, type));
        perPlugin.forEach(service -> each(context, service));
        context.registerService(TenantContext.class, new ActingOnly(tenant), null);
        each(context, Store.class, runtime -> runtime.persistence().store());
        each(context, PluginWords.class, runtime -> Optional.of(new BundleWords(runtime)));
        each(context, Drafts.class, runtime -> Optional.of(new BundleDrafts(runtime.id(), drafts)));
        each(context, PluginAddresses.class, runtime -> Optional.of(new BundleAddresses(runtime, tenant)));
        each(context, PluginAccess.class, runtime -> Optional.of(new BundleAccess(runtime, access)));
        each(context, PluginValues.class, runtime -> Optional.of(new BundleValues(runtime, settings, tenant)));
    }

    private Set<Class<?>> shared() {
        return beans.handlesStream()
                .map(handle -> handle.getBean().getBeanClass().getAnnotation(ForPlugins.class))
                .filter(Objects::nonNull)
                .map(ForPlugins::value)
                .collect(Collectors.toSet());
    }

    private <T> void each(BundleContext context, PerPlugin<T> service) {
        each(context, service.service(), runtime -> Optional.of(own(service, runtime)));
    }

    /** Of facts, whose records are classes of the bundle, the host checks that they are. */
    private static <T> T own(PerPlugin<T> service, BundleRuntime runtime) {
        var made = service.of(runtime.id());
        return made instanceof Facts facts ? service.service().cast(new BundleFacts(runtime, facts)) : made;
    }

    private <T> void share(BundleContext context, Class<T> type) {
        context.registerService(type, beans.select(type).get(), null);
    }

    private <T> void each(BundleContext context, Class<T> type, Function<BundleRuntime, Optional<? extends T>> make) {
        context.registerService(
                type,
                new ServiceFactory<T>() {
                    @Override
                    public @Nullable T getService(Bundle bundle, ServiceRegistration<T> registration) {
                        return Optional.ofNullable(runtimes.get(bundle))
                                .<T>flatMap(make)
                                .orElse(null);
                    }

                    @Override
                    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
                        // It ends with its bundle.
                    }
                },
                null);
    }

    void offer(BundleRuntime runtime) {
        runtimes.put(runtime.bundle(), runtime);
    }

    boolean offers(BundleRuntime runtime) {
        return runtimes.get(runtime.bundle()) == runtime;
    }

    void withdraw(BundleRuntime runtime) {
        runtimes.remove(runtime.bundle(), runtime);
    }
}
