// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.SearchResult;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Words, order, pages and counts; who finds what is in {@link WhoFindsTest}. */
@DisplayName("Searching")
class DefaultSearchTest {
    private World world;
    private Organisation home;
    private PersonId member;
    private UUID forum;

    @BeforeEach
    void home() {
        world = World.inSharedDatabase();
        home = world.organisation("search");
        member = world.member(home, "searcher", Role.MEMBER);
        forum = world.forum(home, Audience.ORGANISATION).id();
    }

    @Test
    @DisplayName("finds a topic by its title and by its first post, an answer by its own words")
    void topicsAndAnswers() {
        var topic = open("Frage zur Anerkennung", "Wer kennt die Zuständigkeit?");
        world.as(member, home, () -> world.get(Forums.class).reply(topic.id(), "Die Handwerkskammer ist es."));
        assertThat(kinds("Anerkennung")).containsExactly("topic");
        assertThat(kinds("Zuständigkeit")).containsExactly("topic");
        var answer = find("Handwerkskammer").hits().items();
        assertThat(answer).extracting(SearchHit::kind).containsExactly("post");
        assertThat(answer.get(0).title()).isEqualTo("Frage zur Anerkennung");
        assertThat(answer.get(0).address()).startsWith("/o/" + home.slug() + "/topics/" + topic.id() + "#b-");
    }

    @Test
    @DisplayName("finds an event by title, place and text")
    void events() {
        var start = World.soon();
        world.as(
                member,
                home,
                () -> world.get(Events.class)
                        .announce(new NewOccasion(
                                "Sprechtag",
                                "Bitte *Zeugnisse* mitbringen",
                                start,
                                start.plusHours(1),
                                "Rathaus",
                                null,
                                5,
                                Audience.ORGANISATION,
                                null)));
        assertThat(kinds("Sprechtag")).containsExactly("event");
        assertThat(kinds("Rathaus")).containsExactly("event");
        assertThat(kinds("Zeugnis")).containsExactly("event");
    }

    @Test
    @DisplayName("knows German and English forms, umlauts written out, other accents left out, and beginnings of words")
    void forms() {
        open("Gründungsberatung für Frau Yılmaz und Herrn Šimić", "Two meetings about the founders' grants.");
        for (var typed : List.of(
                "Gründungsberatungen",
                "gruendungsberatung",
                "Gründung",
                "yilmaz",
                "Simic",
                "meeting",
                "grant",
                "FOUNDER")) {
            assertThat(kinds(typed)).as(typed).containsExactly("topic");
        }
        assertThat(kinds("Beratung Berlin")).isEmpty();
    }

    @Test
    @DisplayName("finds a word that is the end or the middle of another, and marks that one")
    void partsOfWords() {
        open("Gründungsberatungsstelle", "Ein Sprachkurs im Jugendhaus, Wirtschaftsförderung vom Jugendamt");
        for (var typed : List.of(
                "Beratung", "Stelle", "Beratungsstellen", "Kurs", "Kurse", "Haus", "kurs haus", "Förderungen", "Amt")) {
            assertThat(kinds(typed)).as(typed).containsExactly("topic");
        }
        var hit = find("kurs").hits().items().get(0);
        assertThat(hit.snippetHtml()).contains("<mark>Sprachkurs</mark>");
        assertThat(find("Beratung").hits().items().get(0).titleHtml())
                .isEqualTo("<mark>Gründungsberatungsstelle</mark>");
        assertThat(kinds("tel")).as("three letters begin or end a word").isEmpty();
        assertThat(kinds("und")).as("says nothing").isEmpty();
    }

    @Test
    @DisplayName("puts the word before words that it is a part of, and a title before a text")
    void wordsBeforeParts() {
        open("Offene Fragen", "Die Anerkennungsberatung hilft weiter, die Anerkennungsberatung im Haus");
        open("Lohnsteuerberatung", "Termine");
        open("Andere Fragen zur Beratung", "Kosten");
        assertThat(titles("Beratung"))
                .containsExactly("Andere Fragen zur Beratung", "Lohnsteuerberatung", "Offene Fragen");
    }

    @Test
    @DisplayName("takes short words as they are, alone and beside others")
    void shortWords() {
        open("Kurs B1", "Nach A2 kommt B1");
        for (var typed : List.of("B1", "A2 B1", "Kurs B1", "B1 Kurs", "\"Kurs B1\"")) {
            assertThat(kinds(typed)).as(typed).containsExactly("topic");
        }
        assertThat(kinds("Kurs C1")).isEmpty();
    }

    @Test
    @DisplayName("wants all words, a phrase in its order, one of two with or, none with a minus")
    void syntax() {
        open("Fragen zum Zuschuss", "Antrag beim Jobcenter stellen");
        open("Jobcenter", "Antrag");
        assertThat(titles("Antrag Zuschuss")).containsExactly("Fragen zum Zuschuss");
        assertThat(titles("\"Antrag beim Jobcenter\"")).containsExactly("Fragen zum Zuschuss");
        assertThat(titles("Zuschuss or Jobcenter")).hasSize(2);
        assertThat(titles("Antrag -Zuschuss")).containsExactly("Jobcenter");
    }

    @Test
    @DisplayName("takes anything people type")
    void anything() {
        open("Irgendein Thema", "Text");
        for (var typed : List.of(
                "",
                " ",
                "und",
                "'",
                "\"",
                "\\",
                "a & | ! ( :*",
                "<->",
                "x'::tsquery",
                "-",
                "or",
                "\u0000",
                "%_",
                "x".repeat(5000))) {
            assertThat(find(typed).hits().items()).as(typed).isEmpty();
        }
    }

    @Test
    @DisplayName("puts what has the word in its title first, then the better match")
    void order() {
        open("Anderes", "Der Meisterbrief kommt hier einmal in einem langen Text vor");
        open("Meisterbrief", "Text");
        assertThat(titles("Meisterbrief")).containsExactly("Meisterbrief", "Anderes");
    }

    @Test
    @DisplayName("shows found words marked and everything else escaped")
    void safe() {
        open("Titel <b>fett</b> & \"Wort\"", "`<img src=x onerror=alert(1)>` Wort \u0002Wort");
        var hit = find("Wort").hits().items().get(0);
        assertThat(hit.titleHtml()).isEqualTo("Titel &lt;b&gt;fett&lt;/b&gt; &amp; &quot;<mark>Wort</mark>&quot;");
        assertThat(hit.snippetHtml()).contains("&gt;", "<mark>Wort</mark>").doesNotContain("<img");
        assertThat(hit.snippetHtml().replaceAll("</?mark>", "")).doesNotContain("<", "\u0002", "\u0003");
    }

    @Test
    @DisplayName("says where a piece of a text begins and ends within it")
    void pieces() {
        var filler = " und weiter geht es mit vielen anderen Dingen".repeat(8);
        open("Kurz", "Ein kurzer Zwetschgentext.");
        assertThat(snippet("Zwetschgentext")).isEqualTo("Ein kurzer Zwetschgentext.");
        open("Mitte", "Anfang" + filler + " Birnbaum" + filler);
        assertThat(snippet("Birnbaum")).startsWith("… ").contains("Birnbaum").endsWith(" …");
        open("Vorn", "Kirschbaum" + filler);
        assertThat(snippet("Kirschbaum")).startsWith("Kirschbaum").endsWith(" …");
    }

    private String snippet(String word) {
        return find(word).hits().items().get(0).snippetHtml().replaceAll("</?mark>", "");
    }

    @Test
    @DisplayName("follows an edited post")
    void edited() {
        var topic = open("Altes", "Regenschirm");
        var post = world.as(
                member,
                home,
                () -> world.get(Forums.class)
                        .read(home.slug(), topic.id(), PageRequest.first())
                        .posts()
                        .items()
                        .get(0));
        world.as(member, home, () -> world.get(Forums.class).edit(post.id(), "Sonnenschirm"));
        assertThat(kinds("Regenschirm")).isEmpty();
        assertThat(kinds("Sonnenschirm")).containsExactly("topic");
    }

    @Test
    @DisplayName("goes through all pages by key, each hit once, and keeps to its own keys")
    void pages() {
        for (var n = 0; n < 7; n++) {
            open("Blättern " + "sehr ".repeat(n % 3) + n, "Text");
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = find(query("Blättern", after, 2)).hits();
            page.items().forEach(hit -> seen.add(hit.address()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(7);
        assertThat(new HashSet<>(seen)).hasSize(7);
        var first = find(query("Blättern", null, 2)).hits();
        assertThat(find(query("Blätter", first.next(), 2)).hits().items()).isEqualTo(first.items());
    }

    private static SearchQuery query(String text, @Nullable String after, int size) {
        return new SearchQuery(text, null, null, Map.of(), new PageRequest(after, size));
    }

    @Test
    @DisplayName("counts kinds and organisations over all pages, and narrows by them")
    void facets() {
        var topic = open("Zählen", "Text");
        for (var n = 0; n < 3; n++) {
            world.as(member, home, () -> world.get(Forums.class).reply(topic.id(), "Auch zählen"));
        }
        var all = find(query("zählen", null, 2));
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.more()).isFalse();
        assertThat(values(all, "kind")).containsExactly("post 3", "topic 1");
        assertThat(values(all, "organisation")).containsExactly(home.slug() + " 4");
        var narrowed = find(new SearchQuery("zählen", "topic", home.slug(), Map.of(), PageRequest.first()));
        assertThat(narrowed.hits().items()).extracting(SearchHit::kind).containsExactly("topic");
        assertThat(narrowed.facets())
                .allSatisfy(facet -> assertThat(facet.values().get(0).chosen()).isTrue());
        assertThat(find(new SearchQuery("zählen", "nothing", null, Map.of(), PageRequest.first()))
                        .total())
                .isZero();
        assertThat(find(new SearchQuery("zählen", null, "nobody", Map.of(), PageRequest.first()))
                        .total())
                .isZero();
    }

    private static List<String> values(SearchResult result, String facet) {
        return result.facets().stream()
                .filter(found -> found.name().equals(facet))
                .flatMap(found -> found.values().stream())
                .map(value -> value.value() + " " + value.count())
                .toList();
    }

    private Topic open(String title, String text) {
        var draft = new NewTopic(forum, title, Audience.ORGANISATION, null, text);
        return world.as(member, home, () -> world.get(Forums.class).open(draft));
    }

    private List<String> kinds(String text) {
        return find(text).hits().items().stream().map(SearchHit::kind).toList();
    }

    private List<String> titles(String text) {
        return find(text).hits().items().stream().map(SearchHit::title).toList();
    }

    private SearchResult find(String text) {
        return find(new SearchQuery(text, null, home.slug(), Map.of(), PageRequest.first()));
    }

    private SearchResult find(SearchQuery query) {
        return world.as(member, home, () -> world.get(Search.class).find(home.slug(), query, Locale.GERMAN));
    }
}
