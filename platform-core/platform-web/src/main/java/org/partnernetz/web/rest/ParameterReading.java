// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.web.json.ParameterText;

/**
 * Reads parameters as the fields of a body are read. A path that has something else names nothing; any other parameter
 * is told as a fault of its name.
 */
@Provider
public class ParameterReading implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type != String.class && ParameterText.takes(type) ? new Converter<>(type, named(annotations)) : null;
    }

    /** The parameter as the caller knows it; null in a path. */
    private static @Nullable String named(Annotation[] annotations) {
        return Stream.of(annotations)
                .map(ParameterReading::named)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String named(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : null;
    }

    private record Converter<T>(Class<T> type, @Nullable String parameter) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // that is what was asked for
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) ParameterText.read(text, type, String.valueOf(parameter));
            } catch (InvalidException e) {
                throw parameter == null ? new NotFoundException(e) : new BadRequestException(e);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
