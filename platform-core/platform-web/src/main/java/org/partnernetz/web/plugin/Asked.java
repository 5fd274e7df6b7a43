// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.paging.ListQuery;

/** What stands behind an address; what a form sends is none of it. */
final class Asked {
    private static final Pattern AND = Pattern.compile("&");

    private Asked() {}

    static ListQuery of(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? ListQuery.all() : of(query);
    }

    static ListQuery of(String query) {
        var asked = new HashMap<String, String>();
        AND.splitAsStream(query).forEach(part -> {
            var at = part.indexOf('=');
            if (at > 0) {
                asked.putIfAbsent(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
            }
        });
        return new ListQuery(asked);
    }

    /** Nothing where it cannot be read. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
