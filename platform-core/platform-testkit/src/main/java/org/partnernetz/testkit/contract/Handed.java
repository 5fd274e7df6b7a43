// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnernetz.testkit.page.Findings;

/** What pages hand over to the parts that they share, by {@code ui:param} and {@code c:set}. */
final class Handed {
    private static final Pattern PARAMETER = Pattern.compile(
            "<(?:ui:param|c:set)\\s(?=[^>]*\\b(?:name|var)=\"(?<name>\\w+)\")[^>]*\\bvalue=\"#\\{(?<value>[\\w.]+)}\"");

    private final Map<String, String> pages;
    private final Set<String> asked = new HashSet<>();

    Handed(Map<String, String> pages) {
        this.pages = pages;
    }

    /** An expression of a page, and what it may stand for there: {@code plan.course} of {@code editor.course}. */
    Stream<String> meanings(String page, String expression) {
        if (!asked.add(page + ' ' + expression)) {
            return Stream.empty();
        }
        var dot = expression.indexOf('.');
        var root = dot < 0 ? expression : expression.substring(0, dot);
        var rest = expression.substring(root.length());
        return Stream.concat(
                Stream.of(expression),
                around(page).flatMap(place -> given(place, root).flatMap(value -> meanings(place, value + rest))));
    }

    /** The page itself, and for a part those that take it. */
    private Stream<String> around(String page) {
        return pages.keySet().stream().filter(other -> other.equals(page) || takes(other, page));
    }

    private boolean takes(String page, String part) {
        return Findings.isPart(part)
                && text(page).contains("plugin.part('" + part.substring(Findings.PARTS.length()) + "')");
    }

    private String text(String page) {
        return pages.getOrDefault(page, "");
    }

    private Stream<String> given(String page, String name) {
        return PARAMETER
                .matcher(text(page))
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2));
    }
}
