// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.beans.Introspector;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.plugin.spi.PluginPage;

/**
 * What is known of a value before the page is shown: its class, and what stands for the variables of it.
 *
 * @param known what stands for the type variables
 */
record Shape(Class<?> type, Map<TypeVariable<?>, Type> known) {
    private static final int GET = 3;
    private static final int IS = 2;

    static Shape of(Class<?> type) {
        return new Shape(type, Map.of());
    }

    Optional<Shape> of(Type declared) {
        var now = declared instanceof TypeVariable<?> variable ? known.get(variable) : declared;
        if (now instanceof Class<?> type) {
            return Optional.of(of(type));
        }
        if (now instanceof ParameterizedType type && type.getRawType() instanceof Class<?> raw) {
            var bound = new HashMap<TypeVariable<?>, Type>();
            for (var at = 0; at < raw.getTypeParameters().length; at++) {
                var argument = type.getActualTypeArguments()[at];
                var meant = argument instanceof TypeVariable<?> variable ? known.get(variable) : argument;
                if (meant != null) {
                    bound.put(raw.getTypeParameters()[at], meant);
                }
            }
            return Optional.of(new Shape(raw, bound));
        }
        return Optional.empty();
    }

    /** One of those that it holds. */
    Optional<Shape> element() {
        if (type.isArray()) {
            return Optional.of(of(type.getComponentType()));
        }
        return Iterable.class.isAssignableFrom(type) && type.getTypeParameters().length == 1
                ? Optional.ofNullable(known.get(type.getTypeParameters()[0])).flatMap(this::of)
                : Optional.empty();
    }

    /** Whether it says itself what it answers to, as maps do, or is too general to be asked. */
    boolean isOpen() {
        return type == Object.class
                || type.isPrimitive()
                || type.isArray()
                || Stream.of("java.util.Map", "java.util.List", "java.util.Optional", "java.util.ResourceBundle")
                        .anyMatch(this::isA)
                || type.getName().startsWith("org.partnernetz.form.");
    }

    private boolean isA(String name) {
        return Stream.<Class<?>>iterate(type, one -> one != null, Class::getSuperclass)
                        .anyMatch(one -> one.getName().equals(name))
                || Arrays.stream(type.getInterfaces())
                        .anyMatch(one -> one.getName().equals(name) || of(one).isA(name));
    }

    /** What a step is declared to give, by a method or a field of a backing; empty if there is none. */
    Optional<Type> asked(Chain.Step step) {
        var given = methods()
                .filter(method -> step.call()
                        ? method.getName().equals(step.name())
                        : step.name().equals(property(method)))
                .map(Method::getGenericReturnType);
        var kept = fields().filter(field -> !step.call() && field.getName().equals(step.name()))
                .map(Field::getGenericType);
        return Stream.concat(kept, given).findFirst();
    }

    /** Those that a page can read: of backings alone. */
    private Stream<Field> fields() {
        return type.isAnnotationPresent(PluginPage.class)
                ? Arrays.stream(type.getFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
                : Stream.empty();
    }

    boolean hasMethod(String name) {
        return methods().anyMatch(method -> method.getName().equals(name));
    }

    /** Everything that a page may ask it for. */
    NavigableSet<String> offers() {
        var given = methods()
                .filter(method -> method.getDeclaringClass() != Object.class && method.getReturnType() != void.class)
                .filter(method -> !List.of("hashCode", "toString", "equals").contains(method.getName()))
                .map(method -> property(method).isEmpty() ? method.getName() + "()" : property(method));
        return Stream.concat(fields().map(Field::getName), given).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Method> methods() {
        return Arrays.stream(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static String property(Method method) {
        var name = method.getName();
        if (method.getParameterCount() > 0 || name.equals("getClass")) {
            return "";
        }
        if (name.startsWith("get") && name.length() > GET) {
            return Introspector.decapitalize(name.substring(GET));
        }
        return name.startsWith("is") && name.length() > IS && method.getReturnType() == boolean.class
                ? Introspector.decapitalize(name.substring(IS))
                : "";
    }
}
