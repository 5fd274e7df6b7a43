// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page")
class FindingsTest {
    private static final Backings BACKINGS =
            new Backings(new TreeMap<>(Map.of("offer", OfferPage.class.getName(), "uncompiled", "org.none.Page")));

    private static List<String> said(String content) {
        return said(content, Set.of());
    }

    private static List<String> said(String content, Set<String> longPages) {
        var page = "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\"\n"
                + "  xmlns:m=\"urn:partnernetz:ui\" xmlns:c=\"jakarta.tags.core\" xmlns:f=\"jakarta.faces.core\">\n"
                + content + "\n</ui:composition>";
        return new Findings(BACKINGS, "own"::equals, longPages).in(Map.of("index", page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ui:repeat value=\"#{offer.offers}\" var=\"one\"><p>#{one.title()} #{one.full}</p></ui:repeat>",
                "<ui:repeat value=\"#{offer.newest.items()}\" var=\"one\" varStatus=\"s\">#{s.index} #{one.places()}</ui:repeat>",
                "<c:set var=\"all\" value=\"#{offer.offers}\"/><p>#{all.size() &gt; 1 and not empty all[0].title()}</p>",
                "<ui:param name=\"shown\" value=\"#{offer}\"/><p>#{shown.offers.stream().map(o -> o.title()).toList()}</p>",
                "<p>#{offer.byTitle.any} #{offer.byTitle['none'].title()} #{offer.offers.get(0).title().concat('}')}</p>",
                "<p>#{text['a.b'.concat(offer.save())]} #{empty param.done ? 'index' : times.day(offer.offers)}</p>",
                "<p>#{m:circle(place.path)} #{plugin.may('advise') ? {'a': 1} : ['b']}</p>",
                "<p>#{uncompiled.anything.goes()}</p>",
                "<f:selectItems value=\"#{offer.offers}\" var=\"one\" itemLabel=\"#{one.title()}\"/>",
                "<!-- #{nothing} --><p class=\"stack own\"><m:icon name=\"puzzle\"/></p>",
                "<m:button id=\"save\" of=\"#{offer}\" kind=\"primary\"/>",
                "<m:notice kind=\"info\" text=\"#{text['a']}\"><p>#{text['b']} #{text.say('c', offer.offers)}</p></m:notice>",
                "<m:section note=\"a\"><c:set var=\"note\" value=\"#{offer}\"/><p>#{note.offers}</p></m:section>",
                "<c:set var=\"list\" value=\"a\"/><m:rows id=\"#{list}\"/><p>#{list}</p>"
            })
    @DisplayName("that asks for what there is, is well")
    void isWell(String content) {
        assertThat(said(content)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("<p>\n#{ofer.offers}</p>", 4, "#{ofer} is nothing: there are offer, uncompiled, faults, "),
                Arguments.of("<p title=\"x\"\n  class=\"#{one}\"/>", 4, "#{one} is nothing: there are offer"),
                Arguments.of(
                        "<p>#{offer.offerz}</p>", 3, "#{offer.offerz} is nothing: OfferPage has byTitle, newest, "),
                Arguments.of("<p>#{offer.offers()}</p>", 3, "#{offer.offers()} is nothing: OfferPage has byTitle"),
                Arguments.of(
                        "<ui:repeat value=\"#{offer.newest.items()}\" var=\"one\">\n<p>#{one.titel()}</p></ui:repeat>",
                        4,
                        "#{one.titel()} is nothing: Offer has full, places(), title()"),
                Arguments.of("<ui:repeat var=\"one\"/><p>#{one}</p>", 3, "#{one} is nothing"),
                Arguments.of("<p>#{plugin.pages('x')}</p>", 3, "#{plugin.pages()} is nothing: plugin has file(), id, "),
                Arguments.of("<p>#{text['x'.concat(nix)]}</p>", 3, "#{nix} is nothing"),
                Arguments.of("<ui:param name=\"item\" value=\"1\"/>", 3, "#{item} belongs to the platform's tags"),
                Arguments.of("\n<m:icon name=\"calender\"/>", 4, "there is no icon calender: there are archive, "),
                Arguments.of("<m:pagr/>", 3, "<m:pagr> is no tag: there are "),
                Arguments.of("<m:empty titel=\"x\"/>", 3, "<m:empty> has no titel: there are text, title"),
                Arguments.of(
                        "<m:button id=\"safe\" of=\"#{offer}\"/>", 3, "the button safe calls nothing: OfferPage has"),
                Arguments.of("<p class=\"stak\"/>", 3, "nobody styles the class stak of <p>"),
                Arguments.of("<!-- \n -->" + "<p lang=\"de\"/>".repeat(12), 4, "the line has 172 characters, 160 are"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    @DisplayName("with a mistake is named with its line and what there is instead")
    void isNamed(String content, int line, String said) {
        assertThat(said(content)).singleElement().asString().startsWith("pages/index.xhtml:" + line + ": " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m:section note=\"a\">\n<ui:repeat value=\"#{offer.offers}\" var=\"note\"><p>#{note.title()}</p></ui:repeat></m:section>",
                "<c:set var=\"note\" value=\"b\"/><m:section note=\"a\">\n<p>#{note}</p></m:section>",
                "<c:set var=\"list\" value=\"a\"/><m:rows id=\"places\">\n<p title=\"#{list}\"/></m:rows>",
                "<m:section offer=\"a\">\n<m:facts><m:fact value=\"#{offer.offers}\"/></m:facts></m:section>",
                "<c:set var=\"most\" value=\"a\"/><m:choice id=\"place\">\n#{most}</m:choice>"
            })
    @DisplayName("that asks for a name which a tag around it hides, is named with its line and that of the tag")
    void isHidden(String content) {
        assertThat(said(content))
                .filteredOn(one -> one.contains(" hides "))
                .singleElement()
                .asString()
                .matches("pages/index.xhtml:4: <m:\\w+> in line 3 hides #\\{\\w+}, for it calls something .*");
    }

    @Test
    @DisplayName("hands its parameters to the part that it takes, and is named in there by what they are not")
    void handsOver() {
        var names = "xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\"";
        var page = "<ui:composition template=\"#{plugin.part('frame')}\" " + names + ">\n"
                + "<ui:param name=\"shown\" value=\"#{offer.newest}\"/><p>#{inside}</p></ui:composition>";
        var part = "<ui:composition " + names + "><ui:param name=\"inside\" value=\"1\"/>\n"
                + "<p>#{shown.items()} #{shown.itms()} #{inside}</p></ui:composition>";
        var said = new Findings(BACKINGS, "own"::equals, Set.of())
                .in(new TreeMap<>(Map.of("a", page, "b", page, "parts/frame", part)));
        assertThat(said)
                .hasSize(3)
                .anyMatch(one -> one.startsWith("pages/parts/frame.xhtml:2: #{shown.itms()} is nothing: "))
                .anyMatch(one -> one.startsWith("pages/a.xhtml:2: #{inside} is nothing"));
    }

    @Test
    @DisplayName("may have long lines where a list says so, but not without having one")
    void mayBeLong() {
        assertThat(said("<p lang=\"de\"/>".repeat(12), Set.of("index"))).isEmpty();
        assertThat(said("<p/>", Set.of("index")))
                .containsExactly("src/test/long-pages.txt: index has no long line: take it out");
    }
}
