// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.partnernetz.text.CleanText;
import org.partnernetz.text.Markdown;

/** Renders by commonmark, then lets through only what a list allows. Pages own the first two levels of headings. */
@ApplicationScoped
public class DefaultMarkdown implements Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final int NESTING_MAX = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(NESTING_MAX)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h3", "h4", "h5", "h6", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(value -> value.matches("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer", "ugc")
            .toFactory();

    /** The sanitiser writes letters beyond the first plane, pictures among them, as numbers. */
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]{5,6});");

    @Override
    public String toHtml(String markdown) {
        var document = PARSER.parse(CleanText.lines(markdown));
        document.accept(new Plainer());
        var html = ALLOWED.sanitize(RENDERER.render(document)).strip();
        return NUMBERED.matcher(html).replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
    }
}
