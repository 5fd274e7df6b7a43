// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown out of a text, within bounds, and so that every number and sign that somebody typed stays what it is:
 * what Markdown would change is read as the signs themselves.
 */
final class MarkdownSource {
    /** Of one table, with those that nobody wrote: each row has as many as the first one. */
    private static final int CELLS_MAX = 2_000;

    private static final int BLOCKS_IN_BLOCKS_MAX = 20;
    private static final int MARKS_IN_MARKS_MAX = 30;

    /** Signs that are read as themselves make room for others; a text that goes on so is shown as typed. */
    private static final int READINGS_MAX = 5;

    private static final Extension TABLES =
            TablesExtension.builder().maxCells(CELLS_MAX).build();
    private static final List<Extension> MARKS =
            List.of(StrikethroughExtension.builder().requireTwoTildes(true).build(), AutolinkExtension.create());

    private static final Parser PARSER =
            parser().extensions(MARKS).extensions(List.of(TABLES)).build();
    private static final Parser WITHOUT_TABLES = parser().extensions(MARKS).build();

    private MarkdownSource() {}

    /** What a renderer has to know. */
    static List<Extension> extensions() {
        return List.of(TABLES, MARKS.get(0), MARKS.get(1));
    }

    static Node read(String source) {
        var text = source;
        for (var reading = 0; reading < READINGS_MAX; reading++) {
            var document = parsed(text);
            var changed = new ChangedSigns(text);
            document.accept(changed);
            if (changed.isNone()) {
                return document;
            }
            text = changed.asThemselves();
        }
        return AsTyped.of(source);
    }

    private static Node parsed(String text) {
        try {
            var document = PARSER.parse(text);
            return WideTables.isIn(document) ? WITHOUT_TABLES.parse(text) : document;
        } catch (IllegalArgumentException moreCellsThanAllowed) {
            return WITHOUT_TABLES.parse(text);
        }
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(BLOCKS_IN_BLOCKS_MAX)
                .maxInlineNesting(MARKS_IN_MARKS_MAX);
    }
}
