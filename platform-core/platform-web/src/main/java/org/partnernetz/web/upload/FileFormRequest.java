// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

/** A request whose form of several parts was read: its texts are parameters, as those of any other form. */
final class FileFormRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    /** @param request one whose parameters are those of its address */
    FileFormRequest(HttpServletRequest request, Map<String, List<String>> texts) {
        super(request);
        var all = new HashMap<>(request.getParameterMap());
        texts.forEach((name, values) -> all.putIfAbsent(name, values.toArray(String[]::new)));
        parameters = Collections.unmodifiableMap(all);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }
}
