// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.partnernetz.text.direction.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives each block without a direction the direction of its own text, as {@code dir="auto"} does on a page: that of the
 * first letter which has one.
 */
final class PaperDirections {

    private static final Set<String> BLOCKS = Set.of(
            "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "th", "td", "caption", "blockquote", "dt", "dd", "div");

    static final String DIRECTION = "dir";
    static final String RIGHT_TO_LEFT = Direction.RIGHT_TO_LEFT.code();

    private PaperDirections() {}

    static void set(Document document) {
        for (var element : elements(document)) {
            var said = element.getAttribute(DIRECTION);
            var decide = said.isEmpty() ? BLOCKS.contains(element.getLocalName()) : "auto".equals(said);
            if (decide && isFromTheRight(element.getTextContent())) {
                element.setAttribute(DIRECTION, RIGHT_TO_LEFT);
            }
        }
        elements(document).stream()
                .filter(element -> !RIGHT_TO_LEFT.equals(inherited(element)))
                .forEach(MixedRuns::keepTogether);
    }

    private static List<Element> elements(Document document) {
        var found = document.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static boolean isFromTheRight(String text) {
        return Direction.of(text).equals(Optional.of(Direction.RIGHT_TO_LEFT));
    }

    private static String inherited(Element element) {
        var said = element.getAttribute(DIRECTION);
        return said.isEmpty() && element.getParentNode() instanceof Element parent ? inherited(parent) : said;
    }
}
