// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gathered page")
class GatheredResponseTest {
    private static final int LONG = 300_000;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final AtomicInteger pieces = new AtomicInteger();
    private final GatheredResponse response = new GatheredResponse(server());

    @Test
    @DisplayName("is sent at once, in its encoding")
    void once() throws IOException {
        response.getWriter().write("Grüße ");
        response.getWriter().write("– نص".toCharArray());
        response.getWriter().flush();
        assertThat(pieces).hasValue(0);
        response.finish();
        response.finish();
        assertThat(text()).isEqualTo("Grüße – نص");
        assertThat(pieces).hasValue(1);
    }

    @Test
    @DisplayName("is sent in parts where it is long, never within a character")
    void parts() throws IOException {
        var writer = response.getWriter();
        writer.write("x");
        for (var i = 0; i < LONG; i++) {
            writer.write("\ud83d".toCharArray());
            writer.write("\ude00");
        }
        assertThat(pieces.get()).isPositive();
        response.finish();
        assertThat(text()).isEqualTo("x" + "\ud83d\ude00".repeat(LONG));
    }

    @Test
    @DisplayName("gives way to an error page and to another address")
    void givesWay() throws IOException {
        response.getWriter().write("half a page");
        response.sendError(404);
        response.getWriter().write("half a page");
        response.sendError(404, "gone");
        response.getWriter().write("half a page");
        response.sendRedirect("/my");
        response.getWriter().write("half a page");
        response.resetBuffer();
        response.finish();
        assertThat(text()).isEmpty();
    }

    private String text() {
        return sent.toString(StandardCharsets.UTF_8);
    }

    private HttpServletResponse server() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "getOutputStream" -> stream();
                    case "getCharacterEncoding" -> "UTF-8";
                    case "getWriter" -> throw new AssertionError("the server's writer is slow");
                    default -> null;
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                sent.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                pieces.incrementAndGet();
                sent.write(bytes, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
