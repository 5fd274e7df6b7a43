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
 * Writes a {@link Paper} from top to bottom. Texts are plain and are printed exactly as given. Values may be texts,
 * numbers, {@code Cents}, a {@code LocalDate}, {@code YearMonth} or {@code Instant}, or a {@link Tick}.
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

    /** Prints who issues the paper on every page. */
    public PaperBuilder letterhead(String issuer) {
        letterhead = issuer;
        return this;
    }

    /** Prints a text at the foot of every page, for example the code from {@link IssuedPapers} with a word in front. */
    public PaperBuilder code(String shownCode) {
        code = shownCode;
        return this;
    }

    /**
     * Ends the cover page here: it holds what was written so far, as facts below the title.
     *
     * @param note printed in small type at the end of the cover, for example how the paper can be checked
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

    /** Adds a heading one level below {@link #heading}. */
    public PaperBuilder subheading(String text) {
        return element("h3", text);
    }

    public PaperBuilder paragraph(String text) {
        return element("p", text);
    }

    /** Adds a name and its value. Consecutive facts form one table. */
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

    /** Adds a checklist, to be ticked by hand or ticked already. */
    public PaperBuilder checks(List<Check> checks) {
        return add(checks.stream()
                .map(check -> "<li>" + shown.xhtml(check.tick()) + " " + Shown.escaped(check.text()) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"checks\">", "</ul>")));
    }

    /** One entry of a checklist. */
    public record Check(Tick tick, String text) {}

    public PaperBuilder chart(PaperChart chart) {
        return add(chart.xhtml());
    }

    /**
     * Adds HTML that {@code Markdown} made from what people wrote. Its headings are placed one level below
     * {@link #subheading}.
     */
    public PaperBuilder written(String html) {
        return add(HEADING.matcher(html).replaceAll("<$1h4"));
    }

    /** Adds such HTML in a language other than the paper's, given as a BCP 47 tag. */
    public PaperBuilder written(String html, String tag) {
        return add("<div lang=\"" + Shown.escaped(tag) + "\">"
                + HEADING.matcher(html).replaceAll("<$1h4") + "</div>");
    }

    /** Begins a new page. */
    public PaperBuilder pageBreak() {
        return add("<div class=\"break\"></div>");
    }

    /** Adds lines for signatures, each with its label below. */
    public PaperBuilder signature(String... lines) {
        var cells = new ArrayList<String>();
        for (var line : lines) {
            cells.add("<span class=\"line\">" + Shown.escaped(line) + "</span>");
        }
        return add("<p class=\"signature\">" + String.join(" ", cells) + "</p>");
    }

    /**
     * Returns what was written so far, without title and letterhead, so that it can be stored and printed later with
     * {@link #kept}.
     */
    public String body() {
        endFacts();
        return body.toString();
    }

    /** Adds a body that {@link #body} returned earlier. */
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

    /** Ends a table of facts. */
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
