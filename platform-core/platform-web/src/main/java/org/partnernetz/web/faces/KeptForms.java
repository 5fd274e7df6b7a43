// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.page.Place;

/**
 * Keeps what somebody typed while their session or view expired, until they return to the same address.
 *
 * <p>The session holds only a limited text: {@value #SIZE_MAX} bytes of UTF-8 and one form. For callers without a
 * session, who could be anybody, nothing is kept on the server: the sign-in page carries the fields along until they
 * have signed in.
 */
public final class KeptForms {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String STATELESS = "stateless";
    private static final String ATTRIBUTE = KeptForms.class.getName();
    private static final String ADDRESS = "";
    private static final String CARRIED = "kept.";

    /** The key, beside the fields, of the form's id. */
    public static final String FORM = ":";

    private static final int SIZE_MAX = 60_000;
    private static final int ADDRESS_MAX = 4_000;

    /** One field, as it is sent. */
    public record Field(String name, String value) {}

    private KeptForms() {}

    /** Says whether a form with a view was sent; the sign-in form has none. */
    public static boolean isPosted(HttpServletRequest request) {
        var state = request.getMethod().equals("POST") ? request.getParameter(VIEW_STATE) : null;
        return state != null && !state.equals(STATELESS);
    }

    /** Keeps the fields of the posted form for its address, if there is a session. Passwords are not kept. */
    public static void keep(HttpServletRequest request, String address) {
        keep(request, posted(request, address));
    }

    private static void keep(HttpServletRequest request, Map<String, String> fields) {
        var session = request.getSession(false);
        if (session != null && !fields.isEmpty()) {
            session.setAttribute(ATTRIBUTE, fields);
        }
    }

    private static Map<String, String> posted(HttpServletRequest request, String address) {
        var fields = new HashMap<String, String>();
        var size = 0;
        var typed = false;
        for (var entry : request.getParameterMap().entrySet()) {
            var name = entry.getKey();
            var colon = name.indexOf(':');
            if (colon > 0 && !name.contains("assword")) {
                var value = entry.getValue()[0];
                size += size(name) + size(value);
                typed |= !value.isEmpty();
                fields.put(name.substring(colon + 1), value);
                fields.put(FORM, name.substring(0, colon));
            }
        }
        fields.put(ADDRESS, address);
        return typed && size <= SIZE_MAX ? fields : Map.of();
    }

    /** Lets somebody whose session has ended sign in before they go on with the form that they sent. */
    public static void signInFirst(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var there = "/sign-in?kept=1&next=" + URLEncoder.encode(path + "?kept=1", StandardCharsets.UTF_8);
        request.setAttribute(CARRIED, posted(request, path));
        request.setAttribute(Place.ATTRIBUTE, new Place(there, Map.of(), null));
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/account/sign-in.xhtml").forward(new OtherPageRequest(request), response);
    }

    /**
     * The fields that the sign-in page carries along: those of the form that was just sent, or of the last attempt to
     * sign in.
     */
    public static List<Field> carried(HttpServletRequest request) {
        var carried = new ArrayList<Field>();
        if (request.getAttribute(CARRIED) instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> carried.add(new Field(CARRIED + name, (String) value)));
        } else {
            request.getParameterMap().forEach((name, values) -> {
                if (name.startsWith(CARRIED)) {
                    carried.add(new Field(name, values[0]));
                }
            });
        }
        return carried;
    }

    /** Keeps the carried fields after somebody has signed in. */
    public static void keepCarried(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        carried(request).forEach(field -> fields.put(field.name().substring(CARRIED.length()), field.value()));
        var size = fields.entrySet().stream()
                .mapToInt(field -> size(field.getKey()) + size(field.getValue()))
                .sum();
        if (size <= SIZE_MAX + ADDRESS_MAX) {
            keep(request, fields);
        }
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns a kept field of a form without removing it; null if there is none. */
    public static @Nullable String look(HttpServletRequest request, String form, String field) {
        var session = request.getParameter("kept") == null ? null : request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> kept
                        && form.equals(kept.get(FORM))
                        && request.getAttribute(Place.ATTRIBUTE) instanceof Place place
                        && place.getPath().equals(kept.get(ADDRESS))
                ? (String) kept.get(field)
                : null;
    }

    /** Returns and removes the kept fields by their ids; empty if none are kept for the address. */
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
