// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.InvalidException;

@DisplayName("A key among the parameters")
class ParameterReadingTest {

    @Test
    @DisplayName("names nothing in a path where it cannot be read")
    void refusesInPaths() {
        assertThatThrownBy(() -> converter(0).fromString("1-1-1-1-1")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is told by its name in a query where it cannot be read")
    void refusesInQueries() {
        assertThatThrownBy(() -> converter(1).fromString("1-1-1-1-1"))
                .isInstanceOf(BadRequestException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.field()).isEqualTo("event")));
    }

    @Test
    @DisplayName("is read, and may be left out of a query")
    void reads() {
        var key = UUID.randomUUID();
        assertThat(converter(0).fromString(key.toString())).isEqualTo(key);
        assertThat(converter(1).fromString(null)).isNull();
        assertThat(new ParameterReading().getConverter(String.class, String.class, annotations(0)))
                .isNull();
    }

    private static ParamConverter<UUID> converter(int parameter) {
        return Objects.requireNonNull(
                new ParameterReading().getConverter(UUID.class, UUID.class, annotations(parameter)));
    }

    private static java.lang.annotation.Annotation[] annotations(int parameter) {
        return Sample.class.getDeclaredMethods()[0].getParameterAnnotations()[parameter];
    }

    /** A method as resources have them. */
    interface Sample {
        void get(@PathParam("id") UUID id, @QueryParam("event") UUID event);
    }
}
