// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi header: {@code org.a;org.b;version="[1,2)";resolution:=optional}.
 *
 * @param names what comes before the first attribute
 * @param attributes attributes and directives by name, directives with their colon
 */
record Clause(List<String> names, Map<String, String> attributes) {

    /** All clauses of a header. */
    static List<Clause> of(String header) {
        return split(header, ',').stream().map(Clause::one).toList();
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    private static Clause one(String clause) {
        var names = new ArrayList<String>();
        var attributes = new HashMap<String, String>();
        for (var part : split(clause, ';')) {
            var equals = unquoted(part, '=');
            if (equals < 0) {
                names.add(part);
            } else {
                attributes.put(part.substring(0, equals).strip(), plain(part.substring(equals + 1)));
            }
        }
        return new Clause(List.copyOf(names), Map.copyOf(attributes));
    }

    private static String plain(String value) {
        var text = value.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var rest = text;
        for (var end = unquoted(rest, separator); end >= 0; end = unquoted(rest, separator)) {
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end + 1);
        }
        parts.add(rest.strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Where a sign first stands outside of quotes; -1 if nowhere. */
    private static int unquoted(String text, char sign) {
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == sign && !quoted) {
                return at;
            }
        }
        return -1;
    }
}
