// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What is asked, as the address holds it. */
record Question(
        String text, @Nullable String kind, @Nullable String of, Map<String, String> facets) {

    Question {
        facets = Map.copyOf(facets);
    }

    /** The same question with one facet chosen, or none; another kind drops the facets of the former. */
    Question with(String facet, @Nullable String value) {
        if (facet.equals("kind")) {
            return new Question(text, value, of, Map.of());
        }
        if (facet.equals("organisation")) {
            return new Question(text, kind, value, facets);
        }
        var more = new TreeMap<>(facets);
        if (value == null) {
            more.remove(facet);
        } else {
            more.put(facet, value);
        }
        return new Question(text, kind, of, more);
    }

    String query() {
        var parts = new ArrayList<>(List.of("q=" + encoded(text)));
        add(parts, "kind", kind);
        add(parts, "of", of);
        new TreeMap<>(facets).forEach((name, value) -> add(parts, "f." + name, value));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(encoded(name) + '=' + encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
