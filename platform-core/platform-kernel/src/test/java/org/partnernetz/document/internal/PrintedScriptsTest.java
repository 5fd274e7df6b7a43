// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.document.Paper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Looks at points on the page, because the text within a document says nothing about what a reader sees. */
@DisplayName("Print for people whose script is not Latin")
class PrintedScriptsTest {

    private static final String ARABIC = "أحمد العلي يفتح مخبز";
    private static final String ALL =
            "<h2>مخبز</h2><h3>Geschäft</h3><div class=\"bars\" data-bars=\"1 -1\" data-words=\"fällt\"></div><p>Größe أحمد</p><p>گیاه یک</p><p>Plan: خبز 3 كعك 5</p><p>ہے ٹھیک</p><ul><li>خبز</li></ul><p>እንጀራ ቤት</p>"
                    + "<p>भारतीय मसाला</p><p>ร้านอาหารไทย</p><p>寿司店</p><p>🥖</p><table><caption>Konto</caption><thead>"
                    + "<tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td class=\"neg\">−1</td></tr></tbody></table>";

    /** Below letterhead and title, above the foot. */
    private static final int TOP = 155;

    private static final int FOOT = 100;

    /** Edges between points fall a little differently. */
    private static final double LIKE = 4;

    private final DefaultDocuments documents = new DefaultDocuments();

    @BeforeAll
    static void bringTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    @DisplayName("keeps both standards that it declares")
    void keepsStandards(PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(documents.pdf(paper(ALL))), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            var verdict = judge.validate(parser);
            assertThat(verdict.getTestAssertions()).isEmpty();
            assertThat(verdict.isCompliant()).isTrue();
        }
    }

    @Test
    @DisplayName("begins at the right margin, and joins letters in their own order")
    void setsFromTheRight() throws IOException {
        var arabic = body("<p>" + ARABIC + "</p>");
        assertThat(arabic.ink(TOP, bottom(arabic)).right()).isGreaterThan(arabic.width() * 3 / 4);
        var latin = body("<p>Ahmad</p>");
        assertThat(latin.ink(TOP, bottom(latin)).left()).isLessThan(latin.width() / 4);

        // meem begins, khah and beh are joined on both sides, zain ends: from the right to the left.
        var places = Positions.of(documents.pdf(paper("<p>مخبز</p>")));
        assertThat(places).containsKeys("\ufee3", "\ufea8", "\ufe92", "\ufeb0");
        assertThat(List.of(places.get("\ufeb0"), places.get("\ufe92"), places.get("\ufea8"), places.get("\ufee3")))
                .isSorted();
    }

    @Test
    @DisplayName("joins the letters of Persian and Urdu as well, in one hand")
    void joinsOthers() throws IOException {
        var places = Positions.of(documents.pdf(paper("<p>یک</p><p>ہے</p>")));
        assertThat(places).containsKeys("\ufbfe", "\ufb8f", "\ufba8", "\ufbaf");
        assertThat(places.get("\ufb8f")).isLessThan(places.get("\ufbfe"));
        assertThat(documents.unprintable("گیاه یک ہے ٹھیک کوردستان ەڵێ")).isEmpty();
    }

    @Test
    @DisplayName("keeps a number beside its word where a line from left to right holds both")
    void keepsNumbersBesideWords() throws IOException {
        // read from the right: khah begins the first word, 3, kaf begins the second, 5
        var places = Positions.of(documents.pdf(paper("<p>Plan: خبز 3 كعك 5 und mehr</p>")));
        assertThat(List.of(
                        places.get("P"), places.get("5"), places.get("\ufedb"), places.get("3"), places.get("\ufea7")))
                .isSorted();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"እንጀራ", "ብልዒ", "भारतीय", "ร้านอาหาร", "寿司店", "麵包", "한국어 빵집", "🥖", "ქართული", "Հայերեն", "שלום"})
    @DisplayName("has a glyph of its own for each sign")
    void hasGlyphs(String text) throws IOException {
        assertThat(documents.unprintable(text)).isEmpty();
        var signs = (int) text.codePoints().count();
        assertThat(body("<p>" + text + "</p>").shape(TOP, TOP + 100))
                .isNotEqualTo(body("<p>" + "#".repeat(signs) + "</p>").shape(TOP, TOP + 100));
    }

    @Test
    @DisplayName("tells before which signs it has no glyph for, and nothing of marks that are not seen")
    void tellsMissing() {
        assertThat(documents.unprintable("Ä ক\u200d ক 𓀀\n")).containsExactly("ক", "𓀀");
        assertThat(documents.unprintable("می\u200cخواهم\u200f ☕\ufe0f")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ญี่ปุ่น, ญี่ ปุ่",
        "ฝั่ง, ฝั่",
        "น้ำ, น้ำ",
        "ป๊า, ป๊",
        "ร้านอาหาร, ''",
        "क्षेत्र में, क्ष त्र",
        "भारतीय, ''",
        "한갃, 갃"
    })
    @DisplayName("tells before which signs collide or leave gaps beside each other")
    void tellsClusters(String text, String told) {
        assertThat(documents.unprintable(text))
                .containsExactlyInAnyOrder(told.isEmpty() ? new String[0] : told.split(" "));
    }

    @Test
    @DisplayName("breaks a long word at the margin and loses nothing of it")
    void breaksWords() throws IOException {
        var short100 = body("<p>" + "D ".repeat(100) + "</p>");
        var long100 = body("<p>" + "D".repeat(100) + "</p>");
        var many = long100.ink(TOP, bottom(long100));
        assertThat(many.right()).isLessThan(long100.width() * 11 / 12);
        assertThat(many.count())
                .isCloseTo(short100.ink(TOP, bottom(short100)).count(), Percentage.withPercentage(LIKE));
    }

    private Rendered body(String body) throws IOException {
        return Rendered.of(documents.pdf(paper(body)));
    }

    private static int bottom(Rendered page) {
        return page.height() - FOOT;
    }

    private static Paper paper(String body) {
        return new Paper("Papier", Locale.GERMAN, "FITT", "", body);
    }
}
