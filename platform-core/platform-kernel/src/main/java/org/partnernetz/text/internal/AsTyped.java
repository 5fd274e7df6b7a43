// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.regex.Pattern;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A text with its lines and paragraphs, and nothing else read out of it. */
final class AsTyped {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private AsTyped() {}

    static Node of(String source) {
        var document = new Document();
        BLANK_LINES.splitAsStream(source).map(AsTyped::paragraph).forEach(document::appendChild);
        return document;
    }

    private static Paragraph paragraph(String lines) {
        var paragraph = new Paragraph();
        lines.lines().forEach(line -> {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new SoftLineBreak());
            }
            paragraph.appendChild(new Text(line.strip()));
        });
        return paragraph;
    }
}
