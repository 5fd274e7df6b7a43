// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The methods that servlets take, as their classes show them. What a servlet does not override is answered without
 * {@code Allow}, and PATCH with 501, as if the platform did not know it.
 */
final class ServletMethods {
    private static final String OURS = "org.partnernetz.";
    private static final String FILES = "default";
    private static final List<String> OF_FILES = List.of("GET", "HEAD", "OPTIONS");
    private static final Map<String, String> TAKEN_BY =
            Map.of("GET", "doGet", "HEAD", "doGet", "POST", "doPost", "PUT", "doPut", "DELETE", "doDelete");

    private static final Map<String, Optional<List<String>>> KNOWN = new ConcurrentHashMap<>();

    /** What the servlet takes to which the request goes; empty if it looks at the method itself. */
    static Optional<List<String>> of(HttpServletRequest request) {
        var name = request.getHttpServletMapping().getServletName();
        return name.equals(FILES) ? Optional.of(OF_FILES) : KNOWN.computeIfAbsent(name, it -> find(it, request));
    }

    private static Optional<List<String>> find(String name, HttpServletRequest request) {
        var context = request.getServletContext();
        var registration = context.getServletRegistration(name);
        if (registration == null || !registration.getClassName().startsWith(OURS)) {
            return Optional.empty();
        }
        try {
            return shown(Class.forName(registration.getClassName(), false, context.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    static Optional<List<String>> shown(Class<?> servlet) {
        Set<String> declared =
                Stream.of(servlet.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
        if (declared.contains("service") || declared.stream().noneMatch(TAKEN_BY::containsValue)) {
            return Optional.empty();
        }
        var methods = new ArrayList<>(List.of("OPTIONS"));
        TAKEN_BY.forEach((method, by) -> {
            if (declared.contains(by)) {
                methods.add(method);
            }
        });
        return Optional.of(methods.stream().sorted().toList());
    }

    private ServletMethods() {}
}
