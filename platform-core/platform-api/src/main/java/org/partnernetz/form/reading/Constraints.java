// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.lang.annotation.ElementType;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.WeakHashMap;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.spi.ValidationProvider;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.time.NetworkDays;

/**
 * The constraints on records, checked by Bean Validation.
 *
 * <p>A validator remembers the classes that it has seen. There is therefore one per class loader, referenced only from
 * that loader's records, so that it is collected together with the plugin.
 */
final class Constraints {
    private static final ClassValue<Constraints> OF_RECORD = new ClassValue<>() {
        @Override
        protected Constraints computeValue(Class<?> type) {
            return ofLoader(type.getClassLoader());
        }
    };

    private static final Map<ClassLoader, WeakReference<Constraints>> OF_LOADER = new WeakHashMap<>();

    private final Validator validator;

    private Constraints(Validator validator) {
        this.validator = validator;
    }

    static Constraints of(Class<?> type) {
        return OF_RECORD.get(type);
    }

    private static Constraints ofLoader(ClassLoader loader) {
        synchronized (OF_LOADER) {
            var known = OF_LOADER.get(loader);
            var constraints = known == null ? null : known.get();
            if (constraints == null) {
                constraints = new Constraints(validator());
                OF_LOADER.put(loader, new WeakReference<>(constraints));
            }
            return constraints;
        }
    }

    /** Finds the provider of the server or, in a test, the one on the class path. */
    private static Validator validator() {
        return Validation.byDefaultProvider()
                .providerResolver(Constraints::providers)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Templates())
                .traversableResolver(new Everything())
                .addValueExtractor(new CentsValue())
                .clockProvider(() -> Clock.system(NetworkDays.ZONE))
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<ValidationProvider<?>> providers() {
        return ServiceLoader.load(ValidationProvider.class, Constraints.class.getClassLoader()).stream()
                .<ValidationProvider<?>>map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Checks the value of one component and returns its faults. */
    List<Fault> broken(Class<?> type, String component, @Nullable Object value, String path) {
        return faults(validator.validateValue(type, component, value), path);
    }

    /** Checks the constraints on the record as a whole and returns the faults. */
    List<Fault> broken(Object whole, String path) {
        return faults(validator.validate(whole), path);
    }

    private static List<Fault> faults(Collection<? extends ConstraintViolation<?>> violations, String path) {
        return violations.stream()
                .map(violation -> BrokenConstraint.fault(violation, path))
                .distinct()
                .sorted(Comparator.comparing(Fault::field))
                .toList();
    }

    /** Keeps templates as they are; messages are chosen later, in the reader's language. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Validates every property, because records are not entities and nothing in them is loaded lazily. */
    private static final class Everything implements TraversableResolver {
        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object object, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }
    }
}
