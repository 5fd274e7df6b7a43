// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Role;

/** What is written and what is looked for are folded by the same functions. */
@DisplayName("Words are found")
class FoldingTest {
    private static final String FINDS = "select core.search_words('', ?) @@ core.search_terms(?)";

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("without their marks, and with marks that are spelled in another way")
    @CsvSource(
            delimiter = '|',
            value = {
                "Phạm Văn Đặng, Trần Thu Hương|Pham",
                "Phạm Văn Đặng, Trần Thu Hương|van dang",
                "Phạm Văn Đặng, Trần Thu Hương|Đặng",
                "Phạm Văn Đặng, Trần Thu Hương|tran HUONG",
                "Nguye\u0302\u0303n|Nguyễn",
                "Nguyễn|Nguye\u0302\u0303n",
                "Nguyễn|Nguyen",
                "Azərbaycan|Azerbaycan",
                "ēdiens|ediens",
                "Lietuvių|lietuviu",
                "Łódź|Lodz",
                "Søren|Soren",
                "Đorđević|Dordevic",
                "Yılmaz|YILMAZ",
                "İstanbul|istanbul",
                "Café|cafe",
                "cafe|Café",
                "Кучерявий|кучеря́вии",
                "أحمد العلي|احمد",
                "می\u200cخواهم|میخواهم"
            })
    void withoutMarks(String written, String typed) throws SQLException {
        assertThat(finds(written, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("as German writes them: umlauts in two letters, sharp s as two")
    @CsvSource(
            delimiter = '|',
            value = {
                "Müller|Mueller",
                "Mueller|Müller",
                "Müller|Muller",
                "Mu\u0308ller|Müller",
                "Müller|Mu\u0308ller",
                "Größe|Groesse",
                "Größe|Grösse",
                "Straße|Strasse",
                "STRASSE|Straße",
                "Gründungsberatung|Gruendungsberatung",
                "Gruendungsberatung|Gründungsberatung"
            })
    void germanLetters(String written, String typed) throws SQLException {
        assertThat(finds(written, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("beside any sign that is no letter")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "§18a AufenthG|18a",
                "§18a AufenthG|§ 18a",
                "§ 18a AufenthG|§18a",
                "§§ 18a–18c AufenthG|18c",
                "Er sagt: „Beratung“ hilft…|Beratung",
                "Er sagt: „Beratung“ hilft…|hilft",
                "eins–zwei|zwei",
                "50€ Gebühr|50",
                "🥖Haus|Haus",
                "🥖 Haus|🥖",
                "ቤት፡ብልዒ|ብልዒ",
                "Frauen/Männer|Männer",
                "Antrag beim Jobcenter|„Antrag beim“"
            })
    void besideSigns(String written, String typed) throws SQLException {
        assertThat(finds(written, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("in the parts of laws, with a space or without one")
    @CsvSource(
            delimiter = '|',
            value = {
                "nach Abs.1 Satz 2|Abs. 1",
                "nach Abs. 1 Satz 2|Abs.1",
                "nach § 18 Abs.1 Nr.2|\"Abs. 1 Nr. 2\"",
                "§18a AufenthG|§18 a",
                "§18 a AufenthG|§18a",
                "§\u00a018\u00a0a AufenthG|§ 18a",
                "§ 18 a AufenthG|18a",
                "§ 18 Abs. 1|§ 18",
                "www.firma.1und1.example|www.firma.1und1.example"
            })
    void partsOfLaws(String written, String typed) throws SQLException {
        assertThat(finds(written, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("joined or not, in numbers, and within addresses")
    @CsvSource(
            delimiter = '|',
            value = {
                "E-Mail schreiben|Email",
                "Email schreiben|E-Mail",
                "E-Mail schreiben|mail",
                "E\u2011Mail|E-Mail",
                "IQ-Netzwerk|IQNetzwerk",
                "IQNetzwerk|IQ-Netzwerk",
                "IQ-Netzwerk Hessen|\"IQ-Netzwerk Hessen\"",
                "Neckar-Odenwald-Kreis|Odenwald",
                "B1-Kurs|Kurs",
                "1.000 Euro|1000",
                "1000 Euro|1.000",
                "am 01.02.2026|01.02.2026",
                "kontakt@traeger.example|traeger.example",
                "https://www.traeger.example/x|traeger.example"
            })
    void joined(String written, String typed) throws SQLException {
        assertThat(finds(written, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("but not what is none of them")
    @CsvSource(
            delimiter = '|',
            value = {
                "Antrag beim Jobcenter|„beim Antrag“",
                "Antrag Zuschuss|Antrag -Zuschuss",
                "§ 18a AufenthG|18b",
                "nach Abs. 1|Abs.2",
                "Phạm|Phan"
            })
    void nothingElse(String written, String typed) throws SQLException {
        assertThat(finds(written, typed)).isFalse();
    }

    @Test
    @DisplayName("and marked as they are written")
    void marked() {
        var world = World.inSharedDatabase();
        var home = world.organisation("folding");
        var member = world.member(home, "finder", Role.MEMBER);
        var forum = world.forum(home, Audience.ORGANISATION).id();
        var draft =
                new NewTopic(forum, "Frau Phạm 🥖", Audience.ORGANISATION, null, "Nach §18a: „Beratung“ per E-Mail 🥖");
        world.as(member, home, () -> world.get(Forums.class).open(draft));
        for (var typed : new String[] {"pham", "18a", "Beratung", "email"}) {
            var query = new SearchQuery(typed, null, home.slug(), Map.of(), PageRequest.first());
            var hits = world.as(
                    member,
                    home,
                    () -> world.get(Search.class)
                            .find(home.slug(), query, Locale.GERMAN)
                            .hits()
                            .items());
            assertThat(hits)
                    .as(typed)
                    .singleElement()
                    .extracting(FoldingTest::shown)
                    .asString()
                    .contains("<mark>", "🥖");
        }
    }

    private static String shown(SearchHit hit) {
        return hit.titleHtml() + hit.snippetHtml();
    }

    private static boolean finds(String written, String typed) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.prepareStatement(FINDS)) {
            statement.setString(1, written);
            statement.setString(2, typed);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
