// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.partnernetz.audit.Audit;
import org.partnernetz.audit.host.Auditors;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.document.Documents;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.host.PaperRegister;
import org.partnernetz.draft.Drafts;
import org.partnernetz.event.Events;
import org.partnernetz.fact.Facts;
import org.partnernetz.fact.host.FactTellers;
import org.partnernetz.forum.Forums;
import org.partnernetz.group.Groups;
import org.partnernetz.link.Links;
import org.partnernetz.link.host.LinkMakers;
import org.partnernetz.member.Members;
import org.partnernetz.member.People;
import org.partnernetz.notification.Notifications;
import org.partnernetz.notification.host.NotificationSenders;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.internal.setting.SettingRepository;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.search.host.SearchIndexes;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Markdown;

/**
 * What the core offers to plugins in the framework's service registry: its own services as they are, and for each
 * bundle its own store, words, addresses, drafts, facts and audit.
 */
@ApplicationScoped
public class CoreServices {
    private static final List<Class<?>> SHARED = List.of(
            Clock.class,
            Documents.class,
            Events.class,
            Forums.class,
            Groups.class,
            LegalDeadlines.class,
            Markdown.class,
            Members.class,
            Organisations.class,
            People.class);

    private final Map<Bundle, BundleRuntime> runtimes = new ConcurrentHashMap<>();

    @Inject
    @Any
    Instance<Object> beans;

    @Inject
    TenantContext tenant;

    @Inject
    SearchIndexes indexes;

    @Inject
    NotificationSenders notices;

    @Inject
    Access access;

    @Inject
    SettingRepository settings;

    /** Registers everything; called once, before the first plugin. */
    public void register(BundleContext context) {
        SHARED.forEach(type -> share(context, type));
        context.registerService(TenantContext.class, new ActingOnly(tenant), null);
        each(context, Store.class, runtime -> runtime.persistence().store());
        each(context, PluginWords.class, runtime -> Optional.of(new BundleWords(runtime)));
        each(context, Notifications.class, runtime -> Optional.of(notices.of(runtime.id())));
        each(context, Drafts.class, runtime -> Optional.of(new BundleDrafts(runtime.id(), own(Drafts.class))));
        each(context, Links.class, runtime -> Optional.of(own(LinkMakers.class).of(runtime.id())));
        each(context, IssuedPapers.class, this::papers);
        each(context, SearchIndex.class, runtime -> Optional.of(indexes.of(runtime.id())));
        each(context, PluginAddresses.class, runtime -> Optional.of(new BundleAddresses(runtime, tenant)));
        each(
                context,
                Facts.class,
                runtime -> Optional.of(
                        new BundleFacts(runtime, own(FactTellers.class).of(runtime.id()))));
        each(context, PluginAccess.class, runtime -> Optional.of(new BundleAccess(runtime, access)));
        each(context, PluginValues.class, runtime -> Optional.of(new BundleValues(runtime, settings, tenant)));
        each(context, Audit.class, runtime -> Optional.of(own(Auditors.class).of(runtime.id())));
    }

    private Optional<IssuedPapers> papers(BundleRuntime runtime) {
        var words = new BundleWords(runtime);
        return Optional.of(own(PaperRegister.class)
                .of(
                        runtime.id(),
                        kind -> new PaperRegister.Names(
                                words.say(Locale.GERMAN, "paper." + kind.key()),
                                words.say(Locale.ENGLISH, "paper." + kind.key()))));
    }

    private <T> T own(Class<T> type) {
        return beans.select(type).get();
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
