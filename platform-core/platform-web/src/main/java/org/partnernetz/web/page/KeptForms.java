// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Keeps what somebody typed when their session or view had expired, until they are back at the same address.
 *
 * <p>Only text, little of it, in the visitor's session: {@value #SIZE_MAX} characters and one form.
 */
public final class KeptForms {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String STATELESS = "stateless";
    private static final String ATTRIBUTE = KeptForms.class.getName();
    private static final String ADDRESS = "";

    /** The key beside the fields under which the form's own id is kept. */
    public static final String FORM = ":";

    private static final int SIZE_MAX = 60_000;

    private KeptForms() {}

    /** Whether a form with a view behind it was sent; the sign-in form has none. */
    public static boolean isPosted(HttpServletRequest request) {
        var state = request.getParameter(VIEW_STATE);
        return state != null && !state.equals(STATELESS);
    }

    /** Keeps the fields of the posted form for its address. Passwords are not kept. */
    public static void keep(HttpServletRequest request, String address) {
        var fields = new HashMap<String, String>();
        var size = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            var name = entry.getKey();
            var colon = name.indexOf(':');
            if (colon > 0 && !name.contains("assword")) {
                var value = entry.getValue()[0];
                size += value.length();
                fields.put(name.substring(colon + 1), value);
                fields.put(FORM, name.substring(0, colon));
            }
        }
        if (size > 0 && size <= SIZE_MAX) {
            fields.put(ADDRESS, address);
            request.getSession().setAttribute(ATTRIBUTE, fields);
        }
    }

    /** Keeps the posted form of somebody whose session has ended, and lets them sign in before they go on with it. */
    public static void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        keep(request, path);
        response.sendRedirect("/sign-in?kept=1&next=" + URLEncoder.encode(path + "?kept=1", StandardCharsets.UTF_8));
    }

    /** Gives the kept fields back once, by their ids; empty if none are kept for the address. */
    public static Map<String, String> take(HttpServletRequest request, String address) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> kept
                && address.equals(kept.get(ADDRESS))) {
            session.removeAttribute(ATTRIBUTE);
            var fields = new HashMap<String, String>();
            kept.forEach((name, value) -> fields.put((String) name, (String) value));
            return Map.copyOf(fields);
        }
        return Map.of();
    }
}
