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
import org.partnernetz.paging.Page;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/**
 * Makes components of a plugin with their constructors and the given services. All other services of the core return
 * empty values: an empty list, an empty text, zero.
 */
public final class PluginComponents {
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
    private final List<Class<?>> classes;
    private final Map<Class<?>, ?> given;

    PluginComponents(PluginModule plugin, Store store) {
        this(plugin, Map.of(Store.class, store, Clock.class, CLOCK, TenantContext.class, silent(TenantContext.class)));
    }

    /** @param given services of the core by type; each value is of that type */
    public PluginComponents(PluginModule plugin, Map<Class<?>, ?> given) {
        this(plugin, plugin.loaded(type -> true), given);
    }

    /** @param classes all classes of the plugin, so that they are read from its folder only once */
    public PluginComponents(PluginModule plugin, List<Class<?>> classes, Map<Class<?>, ?> given) {
        this.plugin = plugin;
        this.classes = classes;
        this.given = Map.copyOf(given);
    }

    /** For components that store nothing. */
    static PluginComponents withoutStore(PluginModule plugin) {
        return new PluginComponents(plugin, (Store) silent(Store.class));
    }

    /** Makes one component of each class of the plugin that implements the type. */
    public <T> List<T> all(Class<T> type) {
        return classes.stream()
                .filter(type::isAssignableFrom)
                .filter(one -> !Modifier.isAbstract(one.getModifiers()))
                .map(one -> type.cast(made(one)))
                .toList();
    }

    /** Makes a new component of a class of the plugin, or returns the stand-in for a service of the core. */
    public <T> T one(Class<T> type) {
        return type.cast(part(type));
    }

    private Object made(Class<?> type) {
        Constructor<?> widest = Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        widest.setAccessible(true);
        try {
            var made = widest.newInstance(
                    Arrays.stream(widest.getParameterTypes()).map(this::part).toArray());
            for (var field : plugin.referenceFields(type)) {
                field.setAccessible(true);
                field.set(made, part(field.getType()));
            }
            return made;
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " cannot be made for its test", e);
        }
    }

    private Object part(Class<?> type) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        return classes.stream()
                .filter(type::isAssignableFrom)
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
                Optional.empty(),
                Page.class,
                new Page<>(List.of(), null));
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : empty.get(type);
    }
}
