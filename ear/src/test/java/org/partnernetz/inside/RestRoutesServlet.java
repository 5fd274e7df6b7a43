// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells which REST routes the running server has, those of plugins included: one line each, {@code GET /path/{item}}.
 * It asks the registry that dispatches requests, so no route can hide. The server's own classes are reached by
 * reflection, for they are no library of an application.
 */
@WebServlet("/rest-routes")
public class RestRoutesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DISPATCHER = "org.partnernetz.web.rest.Api";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var lines = new TreeSet<String>();
        try {
            var routes = (Map<?, ?>) get(registry(), "getBounded");
            for (var route : routes.entrySet()) {
                for (var invoker : (Collection<?>) route.getValue()) {
                    var methods = (Collection<?>) get(invoker, "getHttpMethods");
                    methods.forEach(method -> lines.add(method + " " + path(route.getKey())));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/plain");
        response.getWriter().write(String.join("\n", lines));
    }

    /** From the web module's context to the servlet that dispatches REST requests, to its registry. */
    private Object registry() throws ReflectiveOperationException {
        var servlets = get(get(getServletContext().getContext("/"), "getDeployment"), "getServlets");
        var find = servlets.getClass().getMethod("getServletHandler", String.class);
        var managed = get(find.invoke(servlets, DISPATCHER), "getManagedServlet");
        var dispatcher = get(get(managed, "getServlet"), "getInstance");
        return get(get(dispatcher, "getDispatcher"), "getRegistry");
    }

    private static String path(Object key) {
        var path = key.toString();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Object get(Object from, String getter) throws ReflectiveOperationException {
        var method = from.getClass().getMethod(getter);
        method.setAccessible(true);
        return method.invoke(from);
    }
}
