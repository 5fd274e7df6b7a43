// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** What a search costs is told by what the database is given to do, not by the time that it takes. */
@DisplayName("A search")
class SearchCostTest {
    private static final String WORD = "zzqc ";

    private World world;
    private Organisation home;
    private PersonId member;

    @BeforeEach
    void home() {
        world = World.inSharedDatabase();
        home = world.organisation("cost");
        member = world.member(home, "searcher", Role.MEMBER);
    }

    @ParameterizedTest
    @DisplayName("of a repeated word in a text of nothing else asks for a few terms, and marks it")
    @ValueSource(strings = {"\"zzqc ", "zzqc ", "zzqc. ", "Zzqc/", "-\"b\" zzqc "})
    void repeated(String part) throws SQLException {
        open("Wiederholt", WORD.repeat(3000));
        var typed = part.repeat(40).substring(0, 120);
        assertThat(number("select numnode(core.search_terms(?))", SearchWords.of(typed)))
                .isLessThan(12 * SearchQuery.WORDS_MAX);
        assertThat(find(typed))
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippetHtml())
                        .contains("<mark>zzqc</mark>")
                        .hasSizeLessThan(2000));
    }

    @Test
    @DisplayName("marks by one list of words, however many are looked for at once")
    void marksByOneList() throws SQLException {
        var words = "eins zwei drei vier fünf sechs sieben \"acht neun\" -zehn elf";
        var shown = text("select core.shown_terms(core.search_terms(?), 'eins zwei Bordeinsatz')::text", words);
        assertThat(shown).contains("'eins':*", "'neun':*", " | ").doesNotContain("&", "<->", "zehn", "!");
    }

    @Test
    @DisplayName(
            "shows of a long text the piece that has the most of what is looked for, and looks for marks there alone")
    void bestPiece() throws SQLException {
        var text = "Anfang Meisterbrief. " + "Nichts davon. ".repeat(600) + "Der Meisterbrief der Handwerkskammer. "
                + "Ende. ".repeat(600);
        open("Lang", text);
        assertThat(find("Handwerkskammer Meisterbrief"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippetHtml())
                        .contains("<mark>Meisterbrief</mark> der <mark>Handwerkskammer</mark>"));
        assertThat(number("select length(core.best_stretch(repeat(?, 3000), 'zzqc'))", WORD))
                .isLessThanOrEqualTo(2400);
    }

    @Test
    @DisplayName("that takes too long ends, and says so")
    void tooLong() throws SQLException {
        open("Gesperrt", "Riegel");
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("lock table core.search_document");
            assertThatThrownBy(() -> find("Riegel"))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            invalid -> assertThat(invalid.faults())
                                    .containsExactly(new InvalidException.Fault("q", "search-too-long", "")));
            superuser.rollback();
        }
        assertThat(find("Riegel")).hasSize(1);
    }

    private void open(String title, String text) {
        var forum = world.forum(home, Audience.ORGANISATION).id();
        world.as(
                member,
                home,
                () -> world.get(Forums.class).open(new NewTopic(forum, title, Audience.ORGANISATION, null, text)));
    }

    private List<SearchHit> find(String typed) {
        var query = new SearchQuery(typed, null, home.slug(), Map.of(), PageRequest.first());
        return world.as(
                member,
                home,
                () -> world.get(Search.class)
                        .find(home.slug(), query, Locale.GERMAN)
                        .hits()
                        .items());
    }

    private static long number(String sql, String value) throws SQLException {
        return Long.parseLong(text(sql, value));
    }

    private static String text(String sql, String value) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
