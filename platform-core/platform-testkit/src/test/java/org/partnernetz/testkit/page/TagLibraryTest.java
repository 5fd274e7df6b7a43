// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A tag of the platform")
class TagLibraryTest {
    private static final Pattern TAG =
            Pattern.compile("<tag>(.*?)<tag-name>(.*?)</tag-name>(.*?)</tag>", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("<source>(.*?)</source>");
    private static final Pattern ATTRIBUTE = Pattern.compile("<attribute>(.*?)</attribute>", Pattern.DOTALL);
    private static final Pattern DESCRIBED = Pattern.compile("<description>[^<]{4,}</description>");

    /** What is there inside any tag: variables of the tag around it, beans, and what is set for every page. */
    private static final Set<String> AROUND = Set.of(
            "assets",
            "bound",
            "form",
            "formData",
            "rowPath",
            "w",
            "requestScope",
            "circleChoice",
            "topicRows",
            "pickedPeople",
            "widgets");

    static Stream<Arguments> tags() {
        return TAG.matcher(Vocabulary.text("partnernetz.taglib.xml"))
                .results()
                .map(tag -> Arguments.of(tag.group(2), tag.group(1), tag.group(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tags")
    @DisplayName("is described with all attributes that it asks for, and no others")
    void isDescribed(String name, String before, String after) throws Exception {
        assertThat(before).containsPattern(DESCRIBED);
        assertThat(ATTRIBUTE.matcher(after).results().map(attribute -> attribute.group(1)))
                .allSatisfy(attribute -> assertThat(attribute).containsPattern(DESCRIBED));
        var source = SOURCE.matcher(after);
        if (source.find()) {
            assertThat(Vocabulary.ofThePlatform().tags().get(name))
                    .containsExactlyInAnyOrderElementsOf(asked(Vocabulary.text(source.group(1))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tags")
    @DisplayName("hides no name of the platform in what stands inside of it")
    void hidesNothing(String name) {
        var vocabulary = Vocabulary.ofThePlatform();
        var names = new TreeSet<>(vocabulary.tags().get(name));
        names.addAll(vocabulary.variables(name));
        names.retainAll(vocabulary.names());
        var source = vocabulary.source(name);
        for (var hidden : names) {
            var restored = "<c:set var=\"" + hidden + "\" value=\"#{requestScope." + hidden + "}\"/><ui:insert/>";
            assertThat(source.replace(restored, ""))
                    .as("give #{%s} back: %s", hidden, restored)
                    .doesNotContain("<ui:insert");
        }
    }

    /** A variable; none is what is handed on under its own name. */
    private static boolean isOwn(String name, Scope scope) {
        var variable = scope.find(name);
        return variable != null && !variable.expression().equals(name);
    }

    /** Names of a tag's source that are neither its own variables nor the platform's. */
    private static Set<String> asked(String source) throws Exception {
        var asked = new TreeSet<String>();
        for (var spot : PageReader.of(source).spots()) {
            Expression.chains(spot.expression()).stream()
                    .map(Chain::root)
                    .filter(root -> !isOwn(root, spot.scope()) && !AROUND.contains(root))
                    .forEach(asked::add);
        }
        asked.removeAll(Vocabulary.ofThePlatform().names());
        if (source.contains("value=\"#{text}\"") || source.contains("#{text}<")) {
            asked.add("text");
        }
        return asked;
    }
}
