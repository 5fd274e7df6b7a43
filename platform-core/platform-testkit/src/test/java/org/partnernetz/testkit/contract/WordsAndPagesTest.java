// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.testkit.contract.PlantedPlugin.page;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The contract for words and pages")
class WordsAndPagesTest {
    private static final String GERMAN = "src/main/resources/messages.properties";
    private static final String ENGLISH = "src/main/resources/messages_en.properties";
    private static final String PAGE = "src/main/resources/pages/index.xhtml";

    @TempDir
    Path folder;

    @Test
    @DisplayName("is kept by a good plugin")
    void isKept() {
        var plugin = PlantedPlugin.good(folder).module();
        assertThat(new Words(plugin).complaints()).isEmpty();
        assertThat(new Pages(plugin).complaints()).isEmpty();
    }

    static Stream<Arguments> defects() {
        var asked = "<p>#{text['index.title']}</p><p>#{text['bed.text']}</p>";
        return Stream.of(
                Arguments.of(GERMAN, "index.title=Beete\nbed.text={0}\n", "plugin.name is missing"),
                Arguments.of(
                        "src/main/resources/db/migration/V0001__beds.sql",
                        "create table bed (id bigint);",
                        "plugin.stores is missing"),
                Arguments.of(ENGLISH, "plugin.name=Bed\nbed.text={0} beds\n", "index.title is not there in both"),
                Arguments.of(
                        ENGLISH,
                        "plugin.name=Bed\nindex.title=Beds\nbed.text={1}\n",
                        "bed.text has other values in German than in English"),
                Arguments.of(
                        PAGE,
                        page(asked + "#{text['index.none']}"),
                        "index.none is asked for, but there is no such message (pages/index.xhtml:2)"),
                Arguments.of(PAGE, page(asked + "#{text['phase.'.concat(x)]}"), "phase. is asked for, but"),
                Arguments.of(
                        PAGE,
                        page(asked + "<m:form id=\"new\" words=\"#{text}\"><m:input id=\"title\"/></m:form>"),
                        "new.title is asked for, but there is no such message (pages/index.xhtml:2)"),
                Arguments.of(
                        PAGE,
                        page(asked + "<m:act id=\"remove\" of=\"#{index}\" with=\"1\" name=\"bed\"/>"),
                        "bed.remove is asked for, but there is no such message (pages/index.xhtml:2)"),
                Arguments.of(
                        "src/main/java/Beds.java",
                        "class Beds { String next = addresses.page(\"index\") + \"?done=sown\"; }",
                        "done.sown is asked for, but"),
                Arguments.of(PAGE, page("<p>#{text['index.title']}</p>"), "bed.text is asked for by nobody"),
                Arguments.of(
                        GERMAN,
                        "plugin.name=Beet\nindex.title=Beete\nbed.text={0}\nindex.title=Beet\n",
                        "index.title is there twice in messages.properties"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("defects")
    @DisplayName("names words that are wrong")
    void namesWords(String file, String text, String complaint) {
        var plugin = PlantedPlugin.good(folder).with(file, text).module();
        assertThat(new Words(plugin).complaints()).anyMatch(found -> found.startsWith(complaint));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"id=\"bed\" words=\"#{text}\"", "words=\"#{text}\" id=\"x\" prefix=\"bed\""})
    @DisplayName("knows the words of an enum that a list is filtered by")
    void knowsFilters(String only) {
        var page = "<p>#{text['index.title']}</p><m:only " + only + " values=\"#{index.states}\"/>";
        assertThat(new Words(PlantedPlugin.good(folder).with(PAGE, page(page)).module()).complaints())
                .isEmpty();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(PAGE, page("<p style=\"color: red\">x</p>"), "has style in <p>"),
                Arguments.of(PAGE, page("<p onclick=\"x()\">x</p>"), "has onclick in <p>"),
                Arguments.of(PAGE, page("<script>x()</script>"), "has an inline script"),
                Arguments.of(PAGE, page("<p>x"), "pages/index.xhtml:3 is not well formed"),
                Arguments.of(
                        PAGE,
                        page("<a href=\"#{plugin.item('bed', 3)}\">x</a>"),
                        ":2: leads to the page bed, which is not there: there are index"),
                Arguments.of(
                        "src/main/resources/pages/resources.xhtml",
                        page("<p>x</p>"),
                        "pages/resources.xhtml has the address of the plugin's files"),
                Arguments.of(
                        PAGE,
                        page("<ui:include src=\"#{plugin.part('row')}\"/>"),
                        ":2: asks for pages/parts/row.xhtml, which is not there"),
                Arguments.of(
                        "src/main/resources/pages/parts/index.xhtml",
                        page("<p>x</p>"),
                        "pages/parts/index.xhtml is asked for by no page"),
                Arguments.of(
                        "src/main/java/Beds.java",
                        "var x = addresses.page(\"beds\");",
                        "Beds.java:1: leads to the page beds"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("pages")
    @DisplayName("names pages that are wrong")
    void namesPages(String file, String text, String complaint) {
        var plugin = PlantedPlugin.good(folder).with(file, text).module();
        assertThat(new Pages(plugin).complaints()).anyMatch(found -> found.contains(complaint));
    }
}
