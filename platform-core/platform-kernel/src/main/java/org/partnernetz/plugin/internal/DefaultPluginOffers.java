// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.admin.PluginOffers;
import org.partnernetz.plugin.internal.access.EnablementRepository;
import org.partnernetz.plugin.internal.setting.SettingRepository;
import org.partnernetz.plugin.internal.setting.SettingRules;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/** Carries out what the network's administrators decide about plugins for all organisations. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPluginOffers implements PluginOffers {
    private static final int TOLD_MAX = 50;

    @Inject
    Sheets sheets;

    @Inject
    EnablementRepository enablements;

    @Inject
    SettingRepository settings;

    @Inject
    Organisations organisations;

    @Inject
    Audit audit;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Offer offer(String plugin, Locale locale) {
        var organisation = administratorOver(plugin).organisation();
        var on = enablements.of(organisation).contains(plugin);
        var offered = sheets.offered(plugin, on, locale);
        var sheet = sheets.sheet(offered, Map.of(), settings.stored(organisation, plugin), locale);
        return new Offer(offered, enablements.withheld(plugin), sheet.settings());
    }

    @Override
    public void withhold(String plugin, Set<String> slugs) {
        administratorOver(plugin);
        var known = organisations.known().stream().map(Organisation::slug).collect(Collectors.toSet());
        refuse(slugs.stream()
                .filter(slug -> !known.contains(slug))
                .map(slug -> new Fault("withheld", "choice", slug))
                .toList());
        enablements.withhold(plugin, slugs, clock.instant());
        audit.note("plugin.offered", plugin, Map.of("withheld", told(slugs)));
    }

    /** Of very many only the first: an entry of the trail is short. */
    private static String told(Set<String> slugs) {
        var told = new TreeSet<>(slugs).stream().limit(TOLD_MAX).collect(Collectors.joining(" "));
        return slugs.size() > TOLD_MAX ? told + " …" : told;
    }

    @Override
    public void setForAll(String plugin, Map<String, ForAll> values) {
        administratorOver(plugin);
        refuse(values.entrySet().stream()
                .flatMap(entry -> fault(plugin, entry.getKey(), entry.getValue()).stream())
                .toList());
        values.forEach(
                (key, word) -> settings.setForAll(plugin, key, word.value().orElse(null), word.overridable()));
        audit.note("plugin.set-for-all", plugin, Map.of("settings", String.join(" ", new TreeSet<>(values.keySet()))));
    }

    private Optional<Fault> fault(String plugin, String key, ForAll word) {
        var setting = sheets.setting(plugin, key);
        return setting.isEmpty()
                ? Optional.of(new Fault(key, "unknown", ""))
                : word.value().flatMap(given -> SettingRules.fault(setting.get(), given));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidException(faults);
        }
    }

    private Acting administratorOver(String plugin) {
        return tenant.current()
                .filter(acting -> acting.isNetworkAdministrator() && sheets.isInstalled(plugin))
                .orElseThrow(NotFoundException::new);
    }
}
