// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Looks for tables with more columns than anybody can read. */
final class WideTables extends AbstractVisitor {
    private static final int COLUMNS_MAX = 50;

    private boolean found;

    static boolean isIn(Node document) {
        var tables = new WideTables();
        document.accept(tables);
        return tables.found;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            found |= columns(node) > COLUMNS_MAX;
        } else {
            visitChildren(node);
        }
    }

    private static int columns(Node row) {
        var columns = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }
}
