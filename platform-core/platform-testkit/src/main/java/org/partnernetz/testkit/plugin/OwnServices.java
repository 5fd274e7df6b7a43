// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.testkit.contract.PluginModule;

/**
 * The services of which every plugin has its own instance, on behalf of a person who acts. Settings have their default
 * values.
 */
record OwnServices(
        Ground ground, @Nullable Acting acting, @Nullable LinkVisit visit, Set<String> permissions) {

    TenantContext tenant() {
        var type = TenantContext.class;
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> switch (method.getName()) {
                    case "required" -> required();
                    case "current" -> Optional.ofNullable(acting);
                    case "person" -> Optional.ofNullable(acting).map(Acting::person);
                    case "visit" -> Optional.ofNullable(visit);
                    default -> throw new SecurityException("A plugin may not call " + method.getName());
                }));
    }

    private Acting required() {
        if (acting == null) {
            throw new NotFoundException();
        }
        return acting;
    }

    PluginAccess access() {
        var known = ground.permissions().stream().map(Permission::key).collect(Collectors.toSet());
        return permission -> {
            if (!known.contains(permission)) {
                throw new IllegalArgumentException("The plugin names no permission " + permission + ": " + known);
            }
            return permissions.contains(permission);
        };
    }

    PluginAddresses addresses() {
        return new PluginAddresses() {
            @Override
            public String plugin() {
                return ground.plugin().id();
            }

            @Override
            public String page(String page) {
                return "/o/" + required().slug() + "/p/" + ground.plugin().id() + '/' + page;
            }

            @Override
            public String page(String page, Object item) {
                return page(page) + '/' + item;
            }

            @Override
            public String resource(String path) {
                return page("resources") + '/' + path;
            }
        };
    }

    PluginWords words() {
        var german = ground.plugin().words(PluginModule.GERMAN);
        var english = ground.plugin().words(PluginModule.ENGLISH);
        return (locale, key, values) -> {
            var words = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : german;
            var word = words.getOrDefault(key, german.get(key));
            return word == null ? "???" + key + "???" : new MessageFormat(word, locale).format(values);
        };
    }

    PluginValues values() {
        return new Values(ground.settings());
    }

    /** The defaults. */
    private record Values(Map<String, String> settings) implements PluginValues {
        @Override
        public String text(String key) {
            if (!settings.containsKey(key)) {
                throw new IllegalArgumentException("The plugin names no setting " + key + ": " + settings.keySet());
            }
            return settings.get(key);
        }

        @Override
        public long number(String key) {
            return Long.parseLong(text(key));
        }

        @Override
        public boolean yes(String key) {
            return Boolean.parseBoolean(text(key));
        }

        @Override
        public Optional<LocalDate> date(String key) {
            return Optional.of(text(key)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        }
    }
}
