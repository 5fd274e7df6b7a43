// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.ibm.icu.text.Bidi;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Words from right to left with numbers between them, within a line from left to right. The printer would set one after
 * the other as they come, so that a number stood beside the wrong word: each such sequence becomes a box of its own
 * that is set from the right.
 */
final class MixedRuns {

    /** Where a sequence begins and ends in its text. */
    private record Span(int from, int to) {}

    private MixedRuns() {}

    /** Looks at the texts of the element itself, not of those within. */
    static void keepTogether(Element element) {
        var children = element.getChildNodes();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList()
                .forEach(MixedRuns::box);
    }

    private static void box(Text text) {
        var rest = text;
        var cut = 0;
        for (var span : mixed(text.getData())) {
            var within = rest.splitText(span.from() - cut);
            rest = within.splitText(span.to() - span.from());
            cut = span.to();
            var box =
                    text.getOwnerDocument().createElementNS(text.getParentNode().getNamespaceURI(), "span");
            box.setAttribute(PaperDirections.DIRECTION, PaperDirections.RIGHT_TO_LEFT);
            box.setAttribute("class", "mixed");
            within.getParentNode().replaceChild(box, within);
            box.appendChild(within);
        }
    }

    private static List<Span> mixed(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        var spans = new ArrayList<Span>();
        var first = 0;
        while (first < bidi.getRunCount()) {
            var last = first;
            while (last < bidi.getRunCount() && bidi.getRunLevel(last) > 0) {
                last++;
            }
            if (last - first > 1) {
                spans.add(new Span(bidi.getRunStart(first), bidi.getRunLimit(last - 1)));
            }
            first = last + 1;
        }
        return spans;
    }
}
