// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/**
 * Makes components of a plugin by their constructors, with a real store. Other services of the core answer nothing: an
 * empty list, an empty text, zero.
 */
final class Parts {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Acting ACTING = new Acting(
            new OrganisationId(PluginDatabase.HOME),
            "victims",
            "Victims",
            new PersonId(PluginDatabase.PERSON),
            "Victim",
            Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER),
            true,
            false);

    private final PluginModule plugin;
    private final Store store;

    Parts(PluginModule plugin, Store store) {
        this.plugin = plugin;
        this.store = store;
    }

    /** Of components that store nothing. */
    static Parts withoutStore(PluginModule plugin) {
        return new Parts(plugin, (Store) silent(Store.class));
    }

    /** One of each class of the plugin that implements the type. */
    <T> List<T> all(Class<T> type) {
        return plugin.loaded(type::isAssignableFrom).stream()
                .filter(one -> !Modifier.isAbstract(one.getModifiers()))
                .map(one -> type.cast(made(one)))
                .toList();
    }

    private Object made(Class<?> type) {
        Constructor<?> widest = Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        widest.setAccessible(true);
        try {
            return widest.newInstance(
                    Arrays.stream(widest.getParameterTypes()).map(this::part).toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " cannot be made for its test", e);
        }
    }

    private Object part(Class<?> type) {
        if (type == Store.class) {
            return store;
        }
        if (type == Clock.class) {
            return CLOCK;
        }
        return plugin.loaded(type::isAssignableFrom).stream()
                .filter(one -> !one.isInterface() && !Modifier.isAbstract(one.getModifiers()))
                .findFirst()
                .map(this::made)
                .orElseGet(() -> silent(type));
    }

    private static Object silent(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        type == TenantContext.class ? acting(method.getName()) : nothing(method.getReturnType()));
    }

    private static Object acting(String asked) {
        return switch (asked) {
            case "required" -> ACTING;
            case "person" -> Optional.of(ACTING.person());
            default -> Optional.of(ACTING);
        };
    }

    private static @Nullable Object nothing(Class<?> type) {
        var empty = Map.<Class<?>, Object>of(
                String.class,
                "",
                List.class,
                List.of(),
                Map.class,
                Map.of(),
                Set.class,
                Set.of(),
                Optional.class,
                Optional.empty());
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : empty.get(type);
    }
}
