// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.CentsValue;
import org.partnernetz.money.Cents;

/**
 * The constraints on the records of a plugin: each on a type that it can be asked of. Bean Validation would find the
 * others, such as {@code @Min} on a day, when somebody sends one, and answer with an error.
 */
public final class Limits {
    private final PluginModule plugin;

    public Limits(PluginModule plugin) {
        this.plugin = plugin;
    }

    /** Each in a sentence; empty if all is well. */
    public List<String> complaints() {
        return of(plugin.loaded(Class::isRecord).stream());
    }

    static List<String> of(Stream<Class<?>> records) {
        try (var validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .addValueExtractor(new CentsValue())
                .buildValidatorFactory()) {
            var validator = validators.getValidator();
            return records.flatMap(type -> of(type, validator)).toList();
        }
    }

    private static Stream<String> of(Class<?> type, Validator validator) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> of(type, component, validator).stream());
    }

    private static Optional<String> of(Class<?> type, RecordComponent component, Validator validator) {
        try {
            validator.validateValue(type, component.getName(), sample(component.getType()));
            return Optional.empty();
        } catch (ConstraintDeclarationException e) {
            return Optional.of(
                    type.getName() + "." + component.getName() + " cannot be checked as it says: " + e.getMessage());
        }
    }

    /** The one value that is looked into. */
    private static @Nullable Object sample(Class<?> type) {
        return type == Cents.class ? new Cents(0) : null;
    }
}
