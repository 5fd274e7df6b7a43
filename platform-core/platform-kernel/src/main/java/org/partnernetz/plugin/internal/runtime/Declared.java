// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.logging.Logger;
import org.partnernetz.plugin.internal.setting.SettingRules;
import org.partnernetz.plugin.spi.DashboardWidget;
import org.partnernetz.plugin.spi.PluginNavigation;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings;
import org.partnernetz.plugin.spi.PluginSettings.Setting;

/** What a plugin says of itself, asked once after its start and checked. Holds nothing of the plugin's own classes. */
record Declared(List<Permission> permissions, List<Setting> settings, List<PluginNavigation.Entry> navigation) {
    private static final Logger LOG = Logger.getLogger(Declared.class);
    static final Declared NOTHING = new Declared(List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if it is not sound, which fails the start */
    static Declared of(BundleComponents components, boolean hasIndex) {
        var declared = new Declared(
                gathered(components.ask(PluginPermissions.class, PluginPermissions::permissions)),
                gathered(components.ask(PluginSettings.class, PluginSettings::settings)),
                navigation(components, hasIndex));
        return declared.checked(Stream.concat(
                components.permitted().stream(),
                components.ask(DashboardWidget.class, DashboardWidget::permission).stream()));
    }

    /** @param demanded permissions that pages, resources and widgets demand; navigation entries demand theirs, too */
    Declared checked(Stream<String> demanded) {
        requireFewAndDifferent("permissions", permissions, Permission::key, PluginPermissions.PERMISSIONS_MAX);
        requireFewAndDifferent("settings", settings, Setting::key, PluginSettings.SETTINGS_MAX);
        settings.forEach(SettingRules::requireSound);
        requireKnown(Stream.concat(demanded, navigation.stream().map(PluginNavigation.Entry::permission)));
        return this;
    }

    private static List<PluginNavigation.Entry> navigation(BundleComponents components, boolean hasIndex) {
        var contributed = components.ask(PluginNavigation.class, PluginNavigation::entries);
        if (contributed.isEmpty()) {
            return hasIndex ? List.of(new PluginNavigation.Entry("index", "plugin.name", "puzzle")) : List.of();
        }
        var entries = gathered(contributed);
        if (entries.size() > PluginNavigation.ENTRIES_MAX) {
            LOG.warnf("The plugin has %d entries for the navigation; the last ones are left out", entries.size());
            return List.copyOf(entries.subList(0, PluginNavigation.ENTRIES_MAX));
        }
        return entries;
    }

    private static <T> List<T> gathered(List<List<T>> parts) {
        return parts.stream().<T>flatMap(List::stream).toList();
    }

    private static <T> void requireFewAndDifferent(String what, List<T> items, Function<T, String> key, int most) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (!seen.add(key.apply(item))) {
                throw new IllegalArgumentException("The plugin names two " + what + " " + key.apply(item));
            }
        }
        if (items.size() > most) {
            throw new IllegalArgumentException("The plugin names more than " + most + " " + what);
        }
    }

    private void requireKnown(Stream<String> demanded) {
        var unknown = demanded.filter(permission -> !permission.isEmpty() && !names(permission))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The plugin demands permissions that no PluginPermissions names: " + unknown);
        }
    }

    boolean names(String permission) {
        return permissions.stream().anyMatch(known -> known.key().equals(permission));
    }
}
