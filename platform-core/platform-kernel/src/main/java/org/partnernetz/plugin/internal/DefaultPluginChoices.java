// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.plugin.admin.OfferedPlugin;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.plugin.admin.PluginSheet;
import org.partnernetz.plugin.internal.access.EnablementRepository;
import org.partnernetz.plugin.internal.access.PermissionRepository;
import org.partnernetz.plugin.internal.setting.SettingRepository;
import org.partnernetz.plugin.internal.setting.SettingRules;
import org.partnernetz.plugin.internal.setting.StoredSetting;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Carries out what an organisation's administrators decide about plugins. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPluginChoices implements PluginChoices {

    @Inject
    Sheets sheets;

    @Inject
    EnablementRepository enablements;

    @Inject
    PermissionRepository permissions;

    @Inject
    SettingRepository settings;

    @Inject
    Audit audit;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<OfferedPlugin> offered(Locale locale) {
        var organisation = administrator().organisation();
        var withheld = enablements.withheldFrom(organisation);
        var on = enablements.of(organisation);
        return sheets.installed().stream()
                .filter(plugin -> !withheld.contains(plugin))
                .map(plugin -> sheets.offered(plugin, on.contains(plugin), locale))
                .sorted(Comparator.comparing(OfferedPlugin::name, Collator.getInstance(locale)))
                .toList();
    }

    @Override
    public PluginSheet sheet(String plugin, Locale locale) {
        var organisation = offeredTo(plugin).organisation();
        var on = enablements.of(organisation).contains(plugin);
        return sheets.sheet(
                sheets.offered(plugin, on, locale),
                permissions.grants(organisation, plugin),
                settings.stored(organisation, plugin),
                locale);
    }

    @Override
    public void enable(String plugin) {
        enablements.enable(offeredTo(plugin).organisation(), plugin, clock.instant());
        audit.note("plugin.enabled", plugin);
    }

    @Override
    public void disable(String plugin) {
        enablements.disable(administrator().organisation(), plugin);
        audit.note("plugin.disabled", plugin);
    }

    @Override
    public void grant(String plugin, Map<String, Set<Role>> roles) {
        var acting = offeredTo(plugin);
        var known = sheets.permissions(plugin);
        refuse(roles.keySet().stream()
                .filter(key -> known.stream().noneMatch(one -> one.key().equals(key)))
                .map(key -> new Fault(key, "unknown", ""))
                .toList());
        for (var permission : known) {
            var having = roles.get(permission.key());
            if (having != null) {
                grant(acting, plugin, permission, having);
            }
        }
        audit.note("plugin.permissions-given", plugin, decided(roles));
    }

    private static Map<String, String> decided(Map<String, Set<Role>> roles) {
        var decided = new TreeMap<String, String>();
        roles.forEach((key, having) ->
                decided.put(key, having.stream().sorted().map(Role::name).collect(Collectors.joining(" "))));
        return decided;
    }

    private void grant(Acting acting, String plugin, Permission permission, Set<Role> roles) {
        if (roles.equals(permission.byDefault())) {
            permissions.undecide(acting.organisation(), plugin, permission.key());
        } else {
            permissions.grant(acting.organisation(), plugin, permission.key(), roles);
        }
    }

    @Override
    public void set(String plugin, Map<String, Optional<String>> values) {
        var organisation = offeredTo(plugin).organisation();
        var stored = settings.stored(organisation, plugin);
        refuse(values.entrySet().stream()
                .flatMap(entry -> fault(plugin, entry.getKey(), entry.getValue(), stored).stream())
                .toList());
        values.forEach((key, value) -> settings.set(organisation, plugin, key, value.orElse(null)));
        audit.note("plugin.set", plugin, Map.of("settings", String.join(" ", new TreeSet<>(values.keySet()))));
    }

    private Optional<Fault> fault(
            String plugin, String key, Optional<String> value, Map<String, StoredSetting> stored) {
        var setting = sheets.setting(plugin, key);
        if (setting.isEmpty()) {
            return Optional.of(new Fault(key, "unknown", ""));
        }
        if (value.isPresent() && !stored.getOrDefault(key, StoredSetting.NONE).overridable()) {
            return Optional.of(new Fault(key, "set-by-network", ""));
        }
        return value.flatMap(given -> SettingRules.fault(setting.get(), given));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidException(faults);
        }
    }

    private Acting offeredTo(String plugin) {
        var acting = administrator();
        if (!sheets.isInstalled(plugin)
                || enablements.withheldFrom(acting.organisation()).contains(plugin)) {
            throw new NotFoundException();
        }
        return acting;
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
