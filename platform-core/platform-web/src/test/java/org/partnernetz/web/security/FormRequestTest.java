// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form")
class FormRequestTest {

    @Test
    @DisplayName("that cannot be read is malformed, whichever field is asked for")
    void isMalformed() {
        var fields = form(new RuntimeException(new IOException("terminated")));
        for (ThrowingCallable asked : new ThrowingCallable[] {
            () -> fields.getParameter("x"),
            fields::getParameterMap,
            fields::getParameterNames,
            () -> fields.getParameterValues("x"),
            fields::getParts,
        }) {
            assertThatThrownBy(asked).isInstanceOf(MalformedFormException.class);
        }
        for (var failure : List.of(new IOException("terminated"), new ServletException("not a multi part request"))) {
            var parts = form(failure);
            assertThatThrownBy(() -> parts.getPart("x")).isInstanceOf(MalformedFormException.class);
            assertThatThrownBy(parts::getParts).isInstanceOf(MalformedFormException.class);
        }
    }

    @Test
    @DisplayName("that is too large is no malformed one")
    void isTooLarge() {
        var form = form(new IllegalStateException("too large"));
        assertThatThrownBy(() -> form.getPart("x")).isExactlyInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> form.getParameter("x")).isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("is known to be the cause however deep it lies")
    void isTheCause() {
        var malformed = new MalformedFormException(new IOException());
        assertThat(MalformedFormException.isIn(malformed)).isTrue();
        assertThat(MalformedFormException.isIn(new ServletException(new RuntimeException(malformed))))
                .isTrue();
        assertThat(MalformedFormException.isIn(new ServletException(new IOException())))
                .isFalse();
    }

    private static FormRequest form(Exception failure) {
        return new FormRequest((HttpServletRequest) Proxy.newProxyInstance(
                FormRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, values) -> {
                    throw failure;
                }));
    }
}
