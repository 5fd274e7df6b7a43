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
import org.partnernetz.text.direction.Direction;

/**
 * Gives each block the direction of its own first letter, unless the block around it has the same one. An item has the
 * direction of its list, so that all numbers are on one side. {@code dir="auto"} would find nothing in a list of
 * paragraphs that have it, too.
 */
final class BlockDirections implements AttributeProvider {
    private final Map<Node, Direction> known = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (isOfItsOwn(node) && !tagName.equals("code")) {
            var direction = of(node);
            if (!direction.equals(of(node.getParent()))) {
                attributes.put("dir", direction.code());
            }
        }
    }

    private static boolean isOfItsOwn(Node node) {
        var isBlock = node instanceof Block && !(node instanceof Document) && !(node instanceof ListItem);
        return isBlock || node instanceof TableCell;
    }

    private Direction of(@Nullable Node node) {
        if (node == null || node instanceof Document) {
            return Direction.LEFT_TO_RIGHT;
        }
        var direction = known.get(node);
        if (direction == null) {
            direction = isOfItsOwn(node) ? ofFirstLetter(node) : null;
            direction = direction == null ? of(node.getParent()) : direction;
            known.put(node, direction);
        }
        return direction;
    }

    private static @Nullable Direction ofFirstLetter(Node block) {
        Node at = block;
        while (at != null) {
            var direction = Direction.of(words(at));
            if (direction.isPresent()) {
                return direction.get();
            }
            at = following(at, block);
        }
        return null;
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
}
