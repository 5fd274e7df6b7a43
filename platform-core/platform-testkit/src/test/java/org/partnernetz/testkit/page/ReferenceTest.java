// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes the page with {@code -Dpages=agree}, else compares it. */
@DisplayName("The reference of tags, names, icons and classes")
class ReferenceTest {
    private static final Path PAGE = Path.of("../docs/pages.md");
    private static final Pattern TAG = Pattern.compile("<tag>(.*?)</tag>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("<attribute>(.*?)</attribute>", Pattern.DOTALL);
    private static final String STYLE = "../../themes/src/main/resources/META-INF/resources/partnernetz/css/";

    private static final String TAGS = """
            # Pages: tags, names, icons, classes

            `ReferenceTest` writes this file from the sources; do not edit it. If a page of a plugin uses something that is not \
            listed here, the build names the page and the line.

            ## Tags

            `xmlns:m="urn:partnernetz:ui"`

            | tag | attribute | |
            |---|---|---|
            """;

    private static final String TEMPLATES = """
            ## Templates

            A page uses a template with `<ui:composition template="/WEB-INF/templates/page.xhtml" …>`, sets a parameter with \
            `<ui:param name="stateful" value="true"/>`, and fills a part with `<ui:define name="content">…</ui:define>`.

            | template | parameter | part | |
            |---|---|---|---|
            """;

    private final Vocabulary vocabulary = Vocabulary.ofThePlatform();

    @Test
    @DisplayName("is as the sources say")
    void isTrue() throws IOException {
        var text = text();
        if ("agree".equals(System.getProperty("pages"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("mvn -pl platform-core/platform-testkit -am -Dtest=ReferenceTest -Dpages=agree test writes it")
                .content()
                .isEqualTo(text);
    }

    private String text() {
        return String.format(
                Locale.ROOT,
                """
                %s
                %s
                ## Names

                Besides these names, a page can use the plugin's backings and its own variables (`var`, `ui:param`, `c:set`).

                | name | |
                |---|---|
                %s
                No backing may have one of the following names, and no variable may have one that a tag uses:

                %s

                ## Icons

                For `<m:icon name="…"/>`, and for the icon of a navigation entry:

                %s

                ## Classes

                A page may use the classes of the network's style sheets, and those in the plugin's own `resources/*.css` and `*.js`: %s. \
                The most important ones are `card` with `card__in` or `card__head`; `stack`, `stack-s` and `actions` for groups; \
                `list` with `item`, `item__t`, `ico` and `meta`; `pagehead` for the head of a page; `chip`, `muted` and `small`; \
                `narrow-read` for running text; `scroller` around a wide table; \
                `cols cols--aside` with `cols__stays` for what stays in sight beside long content; \
                and `vh` for text only for screen readers.
                """,
                tags(),
                templates(),
                names(),
                code(vocabulary.reserved()),
                code(vocabulary.icons()),
                classes());
    }

    private static String tags() {
        return TAGS
                + TAG.matcher(Vocabulary.text("partnernetz.taglib.xml"))
                        .results()
                        .map(ReferenceTest::tag)
                        .collect(Collectors.joining());
    }

    private static String tag(MatchResult tag) {
        var text = tag.group(1);
        return "| `m:" + one("tag-name", text) + "` | | " + one("description", text) + " |\n"
                + ATTRIBUTE
                        .matcher(text)
                        .results()
                        .map(attribute -> "| | `" + one("name", attribute.group(1)) + "` | "
                                + one("description", attribute.group(1)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String templates() {
        return TEMPLATES
                + Stream.of("page", "item")
                        .map(Template::of)
                        .map(ReferenceTest::template)
                        .collect(Collectors.joining());
    }

    private static String template(Template template) {
        return "| `" + template.name() + ".xhtml` | | | " + template.about() + " |\n"
                + rows("| | `%s` | | %s |\n", template.parameters())
                + rows("| | | `%s` | %s |\n", template.parts());
    }

    private static String rows(String row, Map<String, String> meanings) {
        return meanings.entrySet().stream()
                .map(one -> String.format(Locale.ROOT, row, one.getKey(), one.getValue()))
                .collect(Collectors.joining());
    }

    private static String one(String element, String text) {
        return Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("");
    }

    private String names() {
        return vocabulary.meanings().entrySet().stream()
                .map(name -> "| `" + name.getKey() + "` | " + name.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    /** Where they stand; which there are, the files say themselves. */
    private static String classes() {
        return Vocabulary.text("css/style.list")
                .lines()
                .filter(file -> !file.isBlank())
                .map(file -> "[" + file.strip().replace(".css", "") + "](" + STYLE + file.strip() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String code(Iterable<String> names) {
        var all = new StringBuilder();
        names.forEach(
                name -> all.append(all.isEmpty() ? "`" : ", `").append(name).append('`'));
        return all.toString();
    }
}
