// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.plugin.admin.OfferedPlugin;
import org.partnernetz.plugin.admin.PluginSheet;
import org.partnernetz.plugin.admin.PluginSheet.Choice;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.plugin.admin.PluginSheet.SettingLine;
import org.partnernetz.plugin.admin.PluginSheet.Source;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.internal.deploy.Deployed;
import org.partnernetz.plugin.internal.deploy.Deployer;
import org.partnernetz.plugin.internal.gate.Gate;
import org.partnernetz.plugin.internal.gate.Gates;
import org.partnernetz.plugin.internal.setting.SettingRules;
import org.partnernetz.plugin.internal.setting.StoredSetting;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.tenant.Role;

/** Combines what running plugins declare with what was decided about them. */
@ApplicationScoped
public class Sheets {

    @Inject
    Deployer deployer;

    @Inject
    Gates gates;

    List<String> installed() {
        return deployer.all().stream().map(Deployed::id).toList();
    }

    boolean isInstalled(String plugin) {
        return deployer.find(plugin).isPresent();
    }

    List<Permission> permissions(String plugin) {
        return running(plugin).map(RunningPlugin::permissions).orElse(List.of());
    }

    Optional<Setting> setting(String plugin, String key) {
        return running(plugin).stream()
                .flatMap(running -> running.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    Optional<RunningPlugin> running(String plugin) {
        return gates.find(plugin).flatMap(Gate::running);
    }

    OfferedPlugin offered(String plugin, boolean on, Locale locale) {
        var running = running(plugin);
        return new OfferedPlugin(
                plugin,
                running.map(RunningPlugin::version).orElse(""),
                running.map(known -> known.name(locale)).orElse(plugin),
                running.map(known -> known.words(locale).getOrDefault("plugin.about", ""))
                        .orElse(""),
                running.isPresent(),
                on);
    }

    PluginSheet sheet(
            OfferedPlugin plugin, Map<String, Set<Role>> grants, Map<String, StoredSetting> stored, Locale locale) {
        var running = running(plugin.id());
        Map<String, String> words = running.map(known -> known.words(locale)).orElse(Map.of());
        return new PluginSheet(
                plugin,
                words.getOrDefault("plugin.stores", ""),
                words.getOrDefault("plugin.kept", ""),
                permissions(plugin.id()).stream()
                        .map(permission -> line(permission, grants, words))
                        .toList(),
                running.map(RunningPlugin::settings).orElse(List.of()).stream()
                        .map(setting -> line(setting, stored.getOrDefault(setting.key(), StoredSetting.NONE), words))
                        .toList());
    }

    private static PermissionLine line(
            Permission permission, Map<String, Set<Role>> grants, Map<String, String> words) {
        return new PermissionLine(
                permission.key(),
                words.getOrDefault(permission.label(), permission.label()),
                words.getOrDefault(permission.label() + ".hint", ""),
                grants.getOrDefault(permission.key(), permission.byDefault()),
                permission.byDefault(),
                grants.containsKey(permission.key()));
    }

    private static SettingLine line(Setting setting, StoredSetting stored, Map<String, String> words) {
        var value = SettingRules.effective(setting, stored);
        var forAll = SettingRules.forAll(setting, stored);
        return new SettingLine(
                setting.key(),
                setting.kind(),
                words.getOrDefault(setting.label(), setting.label()),
                words.getOrDefault(setting.label() + ".hint", ""),
                setting.choices().stream()
                        .map(choice -> new Choice(choice, words.getOrDefault(setting.label() + '.' + choice, choice)))
                        .toList(),
                setting.least(),
                setting.greatest(),
                value,
                forAll,
                setting.byDefault(),
                stored.network(),
                stored.own(),
                source(setting, stored),
                stored.overridable());
    }

    private static Source source(Setting setting, StoredSetting stored) {
        if (stored.overridable()
                && stored.own() != null
                && SettingRules.fault(setting, stored.own()).isEmpty()) {
            return Source.ORGANISATION;
        }
        return stored.network() != null
                        && SettingRules.fault(setting, stored.network()).isEmpty()
                ? Source.NETWORK
                : Source.PLUGIN;
    }
}
