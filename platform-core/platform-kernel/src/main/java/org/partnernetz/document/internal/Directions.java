// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives each block that says nothing else the direction of its own text, as {@code dir="auto"} does on a page: what the
 * first letter with a direction says.
 */
final class Directions {

    private static final Set<String> BLOCKS = Set.of(
            "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "th", "td", "caption", "blockquote", "dt", "dd", "div");

    /** Of letters; digits and signs have none of their own. */
    private static final Set<Byte> STRONG = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private static final String DIRECTION = "dir";

    private Directions() {}

    static void set(Document document) {
        var elements = document.getElementsByTagNameNS("*", "*");
        for (var i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            var said = element.getAttribute(DIRECTION);
            var decide = said.isEmpty() ? BLOCKS.contains(element.getLocalName()) : "auto".equals(said);
            if (decide && startsFromTheRight(element.getTextContent())) {
                element.setAttribute(DIRECTION, "rtl");
            }
        }
    }

    private static boolean startsFromTheRight(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(STRONG::contains)
                .findFirst()
                .filter(first -> first != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }
}
