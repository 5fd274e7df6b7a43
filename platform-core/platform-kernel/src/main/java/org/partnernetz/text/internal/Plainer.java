// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.partnernetz.text.Clean;

/**
 * Makes of a parsed text what our pages show: headings below those of the page, pictures as the words that stand for
 * them, links that lead nowhere good as their words alone.
 */
final class Plainer extends AbstractVisitor {
    private static final int LEVELS_OF_THE_PAGE = 2;
    private static final int LEVEL_MAX = 6;
    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):.*", Pattern.DOTALL);
    private static final Set<String> WEB = Set.of("http", "https");

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(heading.getLevel() + LEVELS_OF_THE_PAGE, LEVEL_MAX));
        visitChildren(heading);
    }

    /** A character written as a number brings back what was cleaned out of the text. */
    @Override
    public void visit(Text text) {
        text.setLiteral(Clean.withoutTurns(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        var scheme = scheme(link.getDestination());
        var good = scheme.isEmpty() || WEB.contains(scheme) || scheme.equals("mailto");
        if (!good || link.getDestination().isBlank()) {
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (WEB.contains(scheme(image.getDestination())) && image.getFirstChild() != null && !isWithinLink(image)) {
            var link = new Link(image.getDestination(), null);
            image.insertBefore(link);
            link.appendChild(image);
        }
        unwrap(image);
    }

    private static String scheme(String address) {
        var found = SCHEME.matcher(address);
        return found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isWithinLink(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** Its children take its place. */
    private static void unwrap(Node node) {
        for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
