// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A template that plugins take, as the comment at its head describes it. */
record Template(String name, String about, Map<String, String> parameters, Map<String, String> parts) {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("^\\s*(?:(parameter|part) (\\w+): )?(.+?)\\s*$");

    static Template of(String name) {
        var template = new Template(name, "", new LinkedHashMap<>(), new LinkedHashMap<>());
        var comment = COMMENT.matcher(text(name));
        if (!comment.find()) {
            throw new IllegalStateException(name + " is not described");
        }
        var about = new StringBuilder();
        comment.group(1)
                .lines()
                .map(SAID::matcher)
                .filter(line -> line.matches())
                .forEach(line -> {
                    if (line.group(1) == null) {
                        about.append(about.isEmpty() ? "" : " ").append(line.group(3));
                    } else {
                        (line.group(1).equals("part") ? template.parts : template.parameters)
                                .put(line.group(2), line.group(3));
                    }
                });
        return new Template(name, about.toString(), template.parameters, template.parts);
    }

    static String text(String name) {
        return Vocabulary.text("templates/" + name + ".xhtml").replace("<!DOCTYPE html>", "");
    }
}
