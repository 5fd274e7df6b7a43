// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.InstalledPlugin;
import org.partnernetz.plugin.NavigationItem;
import org.partnernetz.plugin.PluginOutcome;
import org.partnernetz.plugin.Plugins;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.deploy.OutcomeRepository;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/** What the host runs, seen by the acting organisation. */
@ApplicationScoped
public class DefaultPlugins implements Plugins {
    private static final int OUTCOMES_MAX = 200;

    @Inject
    Deployer deployer;

    @Inject
    EnablementRepository enablements;

    @Inject
    OutcomeRepository outcomes;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Override
    public List<InstalledPlugin> installed(Locale locale) {
        var enabled = enablements.of(administrator().organisation());
        return deployer.all().stream()
                .map(plugin -> installed(plugin, locale, enabled.contains(plugin.id())))
                .toList();
    }

    private static InstalledPlugin installed(Deployed plugin, Locale locale, boolean enabled) {
        var card = plugin.card();
        return new InstalledPlugin(
                plugin.id(),
                card.version(),
                card.in(locale).name(),
                plugin.state(),
                plugin.failure(),
                enabled,
                plugin.since());
    }

    @Override
    public List<PluginOutcome> outcomes(int limit) {
        administrator();
        return outcomes.newest(Math.max(1, Math.min(limit, OUTCOMES_MAX)));
    }

    @Override
    public boolean isOpen(String plugin) {
        return deployer.find(plugin).filter(DefaultPlugins::serves).isPresent()
                && tenant.current()
                        .filter(acting -> enablements.of(acting.organisation()).contains(plugin))
                        .isPresent();
    }

    /** One that is being updated serves: its requests wait at the gate. */
    private static boolean serves(Deployed plugin) {
        return plugin.state() != InstalledPlugin.State.FAILED;
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void enable(String plugin) {
        var acting = administrator();
        deployer.find(plugin).orElseThrow(NotFoundException::new);
        enablements.enable(acting.organisation(), plugin, clock.instant());
        audit.note("plugin.enabled", plugin);
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void disable(String plugin) {
        enablements.disable(administrator().organisation(), plugin);
        audit.note("plugin.disabled", plugin);
    }

    @Override
    public List<NavigationItem> navigation(Locale locale) {
        if (deployer.all().isEmpty()) {
            return List.of();
        }
        return tenant.current().map(acting -> navigation(acting, locale)).orElse(List.of());
    }

    private List<NavigationItem> navigation(Acting acting, Locale locale) {
        var around = acting.surroundings();
        Set<String> enabled = around == null ? enablements.of(acting.organisation()) : around.plugins();
        return deployer.all().stream()
                .filter(plugin -> serves(plugin) && enabled.contains(plugin.id()))
                .flatMap(plugin -> entries(plugin, acting, locale))
                .sorted(Comparator.comparing(NavigationItem::label, Collator.getInstance(locale)))
                .toList();
    }

    private static Stream<NavigationItem> entries(Deployed plugin, Acting acting, Locale locale) {
        var space = "/o/" + acting.slug() + "/p/" + plugin.id() + '/';
        return plugin.card().in(locale).entries().stream()
                .map(entry -> new NavigationItem(plugin.id(), entry.label(), entry.icon(), space + entry.page()));
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
