// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.internal;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Markdown;

/**
 * Renders with commonmark, and then keeps only what a list allows. The first two levels of headings belong to pages. A
 * text whose HTML would become too large is shown as it was typed: a short text can produce a lot of HTML, for example
 * by repeating a reference to a long address.
 */
@ApplicationScoped
@ForPlugins(Markdown.class)
public class DefaultMarkdown implements Markdown {
    private static final int HTML_FOR_EACH_SIGN = 10;
    private static final int HTML_BESIDES = 20_000;

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(MarkdownSource.extensions())
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> new BlockDirections())
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
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl")
            .globally()
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer", "ugc")
            .toFactory();

    /** The sanitiser writes letters beyond the first plane, pictures among them, as numbers. */
    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]{5,6});");

    @Override
    public String toHtml(String markdown) {
        var source = Clean.lines(markdown);
        var max = HTML_BESIDES + HTML_FOR_EACH_SIGN * source.length();
        try {
            return html(MarkdownSource.read(source), max);
        } catch (BoundedText.TooMuchException tooMuch) {
            return html(AsTyped.of(source), Integer.MAX_VALUE);
        }
    }

    private static String html(Node document, int max) {
        document.accept(new Plainer());
        var rendered = new BoundedText(max);
        RENDERER.render(document, rendered);
        var html = ALLOWED.sanitize(rendered.toString()).strip();
        var letters =
                NUMBERED.matcher(html).replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
        return new BoundedText(max).append(letters).toString();
    }
}
