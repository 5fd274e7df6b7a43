// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tag with its attributes by name, in the line in which it ends. */
record Tag(int line, String namespace, String name, Map<String, String> attributes, Scope scope) {
    /** Attributes that name a variable. */
    static final List<String> VARIABLES = List.of("var", "varStatus");

    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> CORE = Set.of("jakarta.tags.core", "urn:partnernetz:frame");
    private static final String FACELETS = "jakarta.faces.facelets";

    boolean isOurs() {
        return namespace.equals(Vocabulary.TAGS);
    }

    boolean isHtml() {
        return namespace.equals(HTML);
    }

    boolean isCore() {
        return CORE.contains(namespace);
    }

    boolean isParameter() {
        return namespace.equals(FACELETS) && name.equals("param");
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
