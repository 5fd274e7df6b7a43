// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.form.Form;
import org.partnernetz.plugin.spi.PluginPage;

/** The forms that the backings of a plugin hold. */
final class BackedForms {
    private final Map<String, Class<?>> backings;

    BackedForms(PluginModule plugin) {
        backings = plugin.classes().stream()
                .filter(type -> type.isAnnotatedWith(PluginPage.class))
                .collect(Collectors.toMap(
                        type -> type.getAnnotationOfType(PluginPage.class).value(),
                        type -> type.reflect(),
                        (first, again) -> first));
    }

    /** The record of the form that an expression such as {@code plan.course} gives; none if it gives no form. */
    Stream<Class<?>> record(String expression) {
        var steps = expression.split("\\.");
        Stream<Type> at = Stream.ofNullable(backings.get(steps[0])).map(Function.identity());
        for (var step = 1; step < steps.length; step++) {
            var name = steps[step];
            at = at.flatMap(type -> got(type, name));
        }
        return at.filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == Form.class)
                .<Class<?>>map(type -> (Class<?>) type.getActualTypeArguments()[0]);
    }

    private static Stream<Type> got(Type type, String property) {
        var getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return type instanceof Class<?> plain
                ? Stream.concat(
                                Stream.of(plain.getFields())
                                        .filter(field -> field.getName().equals(property))
                                        .map(Field::getGenericType),
                                Stream.of(plain.getMethods())
                                        .filter(method -> method.getName().equals(getter))
                                        .map(Method::getGenericReturnType))
                        .limit(1)
                : Stream.empty();
    }
}
