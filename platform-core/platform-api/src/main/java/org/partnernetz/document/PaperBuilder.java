// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a {@link Paper}, from above to below. Texts are plain: whatever they hold is printed as it is. Values may be
 * texts, numbers, {@code Cents}, a {@code LocalDate}, {@code YearMonth} or {@code Instant}, or a {@link Tick}.
 */
public final class PaperBuilder {
    private static final Pattern HEADING = Pattern.compile("<(/?)h[1-6]\\b");

    private final String title;
    private final Shown shown;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private String letterhead = "";
    private String code = "";

    PaperBuilder(String title, Locale language) {
        this.title = title;
        shown = new Shown(language);
    }

    /** Who issues it, on every page. */
    public PaperBuilder letterhead(String issuer) {
        letterhead = issuer;
        return this;
    }

    /** What is at the foot of every page, for example the code of {@link IssuedPapers} with a word before it. */
    public PaperBuilder code(String shownCode) {
        code = shownCode;
        return this;
    }

    /**
     * Ends the first page here: what was written so far stands alone on it, as facts under the title.
     *
     * @param note smaller, at the end of the page; for example how the paper can be checked
     */
    public PaperBuilder cover(String note) {
        endFacts();
        var front = body.toString();
        body.setLength(0);
        body.append("<div class=\"cover\">")
                .append(front)
                .append("<p class=\"note\">")
                .append(Shown.escaped(note));
        body.append("</p></div>");
        return this;
    }

    public PaperBuilder heading(String text) {
        return element("h2", text);
    }

    /** A heading below {@link #heading}. */
    public PaperBuilder subheading(String text) {
        return element("h3", text);
    }

    public PaperBuilder paragraph(String text) {
        return element("p", text);
    }

    /** A name and its value; those that follow each other stand in one table. */
    public PaperBuilder fact(String label, Object value) {
        facts.put(label, value);
        return this;
    }

    public PaperBuilder table(PaperTable table) {
        return add(table.xhtml(shown));
    }

    public PaperBuilder list(List<?> items) {
        return add(items.stream()
                .map(item -> "<li>" + shown.xhtml(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    /** A list to be ticked off, by hand or already. */
    public PaperBuilder checks(List<Check> checks) {
        return add(checks.stream()
                .map(check -> "<li>" + shown.xhtml(check.tick()) + " " + Shown.escaped(check.text()) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"checks\">", "</ul>")));
    }

    /** One thing of a list of {@link #checks}. */
    public record Check(Tick tick, String text) {}

    public PaperBuilder chart(PaperChart chart) {
        return add(chart.xhtml());
    }

    /** What {@code Markdown} made of what people wrote; its headings stand below {@link #subheading}. */
    public PaperBuilder written(String html) {
        return add(HEADING.matcher(html).replaceAll("<$1h4"));
    }

    /** The same in another language than the paper's, as a tag of BCP 47. */
    public PaperBuilder written(String html, String tag) {
        return add("<div lang=\"" + Shown.escaped(tag) + "\">"
                + HEADING.matcher(html).replaceAll("<$1h4") + "</div>");
    }

    /** What follows begins a page. */
    public PaperBuilder pageBreak() {
        return add("<div class=\"break\"></div>");
    }

    /** Lines to be signed on, with what they are for below each. */
    public PaperBuilder signature(String... lines) {
        var cells = new ArrayList<String>();
        for (var line : lines) {
            cells.add("<span class=\"line\">" + Shown.escaped(line) + "</span>");
        }
        return add("<p class=\"signature\">" + String.join(" ", cells) + "</p>");
    }

    /** What was written so far without title and letterhead, to be kept and printed later by {@link #kept}. */
    public String body() {
        endFacts();
        return body.toString();
    }

    /** What {@link #body} gave once. */
    public PaperBuilder kept(String formerBody) {
        return add(formerBody);
    }

    public Paper paper() {
        return new Paper(title, shown.language(), letterhead, code, body());
    }

    private PaperBuilder element(String name, String text) {
        return add("<" + name + ">" + Shown.escaped(text) + "</" + name + ">");
    }

    private PaperBuilder add(String xhtml) {
        endFacts();
        body.append(xhtml);
        return this;
    }

    /** Ends a sequence of facts. */
    private void endFacts() {
        if (!facts.isEmpty()) {
            body.append(facts.entrySet().stream()
                    .map(fact -> "<tr><th scope=\"row\">" + Shown.escaped(fact.getKey()) + "</th><td>"
                            + shown.xhtml(fact.getValue()) + "</td></tr>")
                    .collect(Collectors.joining("", "<table class=\"facts\"><tbody>", "</tbody></table>")));
            facts.clear();
        }
    }
}
