// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.HashMap;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

/**
 * Gives each block the direction of its own first letter, unless the block around it has the same one. An item has the
 * direction of its list, so that all numbers are on one side. {@code dir="auto"} would find nothing in a list of
 * paragraphs that have it, too.
 */
final class BlockDirections implements AttributeProvider {
    private static final String LEFT_TO_RIGHT = "ltr";
    private static final String RIGHT_TO_LEFT = "rtl";

    private final Map<Node, String> known = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (isOfItsOwn(node) && !tagName.equals("code")) {
            var direction = of(node);
            if (!direction.equals(of(node.getParent()))) {
                attributes.put("dir", direction);
            }
        }
    }

    private static boolean isOfItsOwn(Node node) {
        var isBlock = node instanceof Block && !(node instanceof Document) && !(node instanceof ListItem);
        return isBlock || node instanceof TableCell;
    }

    private String of(@Nullable Node node) {
        if (node == null || node instanceof Document) {
            return LEFT_TO_RIGHT;
        }
        var direction = known.get(node);
        if (direction == null) {
            direction = isOfItsOwn(node) ? ofFirstLetter(node) : "";
            direction = direction.isEmpty() ? of(node.getParent()) : direction;
            known.put(node, direction);
        }
        return direction;
    }

    private static String ofFirstLetter(Node block) {
        Node at = block;
        while (at != null) {
            var direction = direction(words(at));
            if (!direction.isEmpty()) {
                return direction;
            }
            at = following(at, block);
        }
        return "";
    }

    /** In the order of reading; null behind the block. */
    private static @Nullable Node following(Node node, Node block) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var at = node;
        while (at != block && at.getNext() == null) {
            at = at.getParent();
        }
        return at == block ? null : at.getNext();
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        return node instanceof IndentedCodeBlock code ? code.getLiteral() : "";
    }

    private static String direction(String words) {
        return words.codePoints()
                .mapToObj(BlockDirections::ofSign)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String ofSign(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> "";
        };
    }
}
