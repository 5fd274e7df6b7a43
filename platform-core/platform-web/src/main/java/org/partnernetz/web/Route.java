// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnernetz.web.page.Page;

/**
 * One address of the platform.
 *
 * @param pattern the address that people see; {@code {name}} stands for one segment
 * @param view the Facelets view behind it, empty for a download
 * @param page the backing that loads it
 */
public record Route(String pattern, String view, Class<? extends Page> page) {

    /** Returns the variable parts of a path by name; empty if the path does not belong to this route. */
    Optional<Map<String, String>> match(List<String> path) {
        var segments = segments(pattern);
        if (segments.size() != path.size()) {
            return Optional.empty();
        }
        var parts = new HashMap<String, String>();
        for (var i = 0; i < path.size(); i++) {
            var segment = segments.get(i);
            if (segment.startsWith("{")) {
                parts.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    static List<String> segments(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
