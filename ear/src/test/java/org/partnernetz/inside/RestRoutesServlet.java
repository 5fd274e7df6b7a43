// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells which REST routes the running server has, those of plugins included: one line each, {@code GET /path/{item}}.
 * It asks the registry that dispatches requests, so no route can hide.
 */
@WebServlet("/rest-routes")
public class RestRoutesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var registry = getServletContext().getContext("/").getAttribute("org.jboss.resteasy.spi.Registry");
        var lines = new TreeSet<String>();
        try {
            var routes = (Map<?, ?>) registry.getClass().getMethod("getBounded").invoke(registry);
            for (var route : routes.entrySet()) {
                for (var invoker : (List<?>) route.getValue()) {
                    methods(invoker).forEach(method -> lines.add(method + " " + path(route.getKey())));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/plain");
        response.getWriter().write(String.join("\n", lines));
    }

    private static String path(Object key) {
        var path = key.toString();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Collection<?> methods(Object invoker)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return (Collection<?>) invoker.getClass().getMethod("getHttpMethods").invoke(invoker);
    }
}
