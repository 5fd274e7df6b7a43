// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.SortedSet;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/**
 * Where Markdown would show something else than somebody meant: numbers of a list that do not go up by one, such as the
 * days of dates, would be counted anew; asterisks between digits would vanish; a rule under a line, such as a
 * signature, would make a heading of the paragraph. A list of one is none, either: "1. Dezember" is a date.
 */
final class ChangedSigns extends AbstractVisitor {
    private final String source;

    private final SortedSet<Integer> places = new TreeSet<>();

    ChangedSigns(String source) {
        this.source = source;
    }

    boolean isNone() {
        return places.isEmpty();
    }

    /** The source with a backslash before each of these signs. */
    String asThemselves() {
        var text = new StringBuilder(source.length() + places.size());
        var from = 0;
        for (var place : places) {
            text.append(source, from, place).append('\\');
            from = place;
        }
        return text.append(source, from, source.length()).toString();
    }

    @Override
    public void visit(OrderedList list) {
        if (list.getFirstChild() == list.getLastChild() || !isCountedUp(list)) {
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                places.add(endOfNumber(item));
            }
        }
        visitChildren(list);
    }

    @Override
    public void visit(Emphasis marked) {
        take(marked, 1);
        visitChildren(marked);
    }

    @Override
    public void visit(StrongEmphasis marked) {
        take(marked, 2);
        visitChildren(marked);
    }

    @Override
    public void visit(Heading heading) {
        var lines = heading.getSourceSpans();
        if (lines.size() > 1) {
            places.add(firstSign(lines.get(lines.size() - 1)));
        }
        visitChildren(heading);
    }

    private boolean isCountedUp(OrderedList list) {
        var expected = number(list.getFirstChild());
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (number(item) != expected++) {
                return false;
            }
        }
        return true;
    }

    /** Of nine digits at most, as Markdown wants it. */
    private int number(Node item) {
        return Integer.parseInt(source, firstSign(firstLine(item)), endOfNumber(item), 10);
    }

    private int endOfNumber(Node item) {
        var at = firstSign(firstLine(item));
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private static SourceSpan firstLine(Node node) {
        return node.getSourceSpans().get(0);
    }

    private int firstSign(SourceSpan line) {
        var at = line.getInputIndex();
        while (Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private void take(Node marked, int width) {
        var spans = marked.getSourceSpans();
        var last = spans.get(spans.size() - 1);
        var begin = spans.get(0).getInputIndex();
        var end = last.getInputIndex() + last.getLength() - width;
        if (source.charAt(begin) == '*' && (isBetweenDigits(begin) || isBetweenDigits(end))) {
            for (var sign = 0; sign < width; sign++) {
                places.add(begin + sign);
                places.add(end + sign);
            }
        }
    }

    private boolean isBetweenDigits(int asterisk) {
        var before = asterisk;
        while (isAt(before, '*')) {
            before--;
        }
        var after = asterisk;
        while (isAt(after, '*')) {
            after++;
        }
        return isDigit(before) && isDigit(after);
    }

    private boolean isAt(int at, char sign) {
        return at >= 0 && at < source.length() && source.charAt(at) == sign;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9';
    }
}
