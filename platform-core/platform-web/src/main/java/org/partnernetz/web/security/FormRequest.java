// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

/**
 * A request whose form may be broken: parts without an end or none at all, encodings that nobody knows. The container
 * reads the form when its first field is asked for, wherever that is, and then throws what it throws for its own
 * defects.
 *
 * <p>A form that is too large stays an {@link IllegalStateException}, as the standard has it.
 */
final class FormRequest extends HttpServletRequestWrapper {

    FormRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return field(() -> super.getParameter(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return field(super::getParameterMap);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return field(super::getParameterNames);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return field(() -> super.getParameterValues(name));
    }

    @Override
    public Collection<Part> getParts() {
        return part(super::getParts);
    }

    @Override
    public @Nullable Part getPart(String name) {
        return part(() -> super.getPart(name));
    }

    private static <T extends @Nullable Object> T field(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalStateException tooLarge) {
            throw tooLarge;
        } catch (RuntimeException e) {
            throw new MalformedFormException(e);
        }
    }

    private static <T extends @Nullable Object> T part(PartReading<T> reading) {
        try {
            return reading.get();
        } catch (IllegalStateException tooLarge) {
            throw tooLarge;
        } catch (IOException | ServletException | RuntimeException e) {
            throw new MalformedFormException(e);
        }
    }

    private interface PartReading<T extends @Nullable Object> {
        T get() throws IOException, ServletException;
    }
}
