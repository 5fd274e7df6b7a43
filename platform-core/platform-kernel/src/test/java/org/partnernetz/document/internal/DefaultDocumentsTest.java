// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.document.Documents;
import org.partnernetz.document.Paper;
import org.partnernetz.document.PaperBuilder;
import org.partnernetz.document.PaperChart;
import org.partnernetz.document.PaperTable;
import org.partnernetz.document.Tick;
import org.partnernetz.money.Cents;

@DisplayName("A document")
class DefaultDocumentsTest {
    private static final String BODY = """
            <h2>Übersicht</h2><p>Größe: 1.500,00 € – „Łódź“ <em>und</em> <strong>mehr</strong></p>
            <ul><li>eins</li></ul>
            <div class="wide"><h2>Zahlen</h2><table><caption>Konto</caption><thead><tr><th scope="col">Monat</th>
            <th scope="col" class="n">Ende</th></tr></thead><tbody><tr><th scope="row">Januar</th>
            <td class="n neg">−500,00</td></tr></tbody></table></div>""";

    private final Documents documents = new DefaultDocuments();

    @Test
    @DisplayName("is tagged, tells its language and title, and says what kind of PDF it is")
    void isAccessible() throws IOException {
        try (var pdf = Loader.loadPDF(documents.pdf(paper(BODY)))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("de");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Unterlagen <1>");
            assertThat(metadata(pdf)).contains("pdfuaid").contains("Unterlagen &lt;1&gt;");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "Caption");
        }
    }

    @Test
    @DisplayName("can be read as text, with the letterhead and the code on every page")
    void isReadable() throws IOException {
        try (var pdf = Loader.loadPDF(documents.pdf(paper(BODY)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var page = 1; page <= 2; page++) {
                assertThat(text(pdf, page)).contains("FITT & Söhne", "AB12-CD34", page + " / 2");
            }
            assertThat(text(pdf, 1)).contains("Unterlagen <1>", "Übersicht", "Größe: 1.500,00 € – „Łódź“ und mehr");
            assertThat(text(pdf, 2)).contains("Konto", "Januar", "−500,00");
            assertThat(pdf.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(1).getMediaBox().getHeight());
        }
    }

    @Test
    @DisplayName("made by methods has a cover, figures with words, boxes, and what was typed as it was typed")
    void isBuilt() throws IOException {
        var paper = Paper.titled("Plan <b>", Locale.GERMAN)
                .letterhead("FITT & Söhne")
                .fact("Stand", LocalDate.of(2027, 3, 1))
                .cover("Prüfen: </p>")
                .heading("<script> Geschäft, Schifffahrt")
                .written("<h1>Kern</h1><p>Text</p>", "de")
                .chart(new PaperChart("Konto", "fällt", List.of(5L, 0L, -3L)))
                .table(PaperTable.captioned("Summen")
                        .text("Was")
                        .numbers("Wie viel")
                        .row("a & b", new Cents(-1_000_50))
                        .sum("Zusammen", new Cents(0)))
                .checks(List.of(new PaperBuilder.Check(Tick.OPEN, "Gewerbe"), new PaperBuilder.Check(Tick.DONE, "Amt")))
                .signature("Ort", "Name")
                .paper();
        try (var pdf = Loader.loadPDF(documents.pdf(paper))) {
            assertThat(text(pdf, 1))
                    .contains("Plan <b>", "01.03.2027", "Prüfen: </p>")
                    .doesNotContain("Kern");
            assertThat(text(pdf, 2))
                    .contains(
                            "<script> Geschäft, Schifffahrt",
                            "Kern",
                            "fällt",
                            "a & b",
                            "\u22121.000,50 €",
                            "\u2610",
                            "\u2611");
            assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("Figure", "H4", "Caption");
        }
    }

    @Test
    @DisplayName("has all its fonts with it")
    void embedsFonts() throws IOException {
        try (var pdf = Loader.loadPDF(documents.pdf(paper(BODY)))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("fetches nothing, whatever its body asks for")
    void fetchesNothing() throws IOException {
        var body = "<p><img src=\"file:///etc/passwd\" alt=\"x\"/><img src=\"http://127.0.0.1:1/x.png\" alt=\"y\"/>"
                + "still there</p><style>@import url(\"file:///etc/hosts\");</style>";

        try (var pdf = Loader.loadPDF(documents.pdf(paper(body)))) {
            assertThat(text(pdf, 1)).contains("still there");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    @DisplayName("is not made of a broken body, nor of one that reads files")
    void refusesBroken() {
        assertThatThrownBy(() -> documents.pdf(paper("<p>"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        documents.pdf(paper("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "=1+1|'=1+1",
                "+49 681|'+49 681",
                "-cmd|'-cmd",
                "@SUM(A1)|'@SUM(A1)",
                "＝1|'＝1",
                "-500,00|-500,00",
                "1.500,00|1.500,00",
                "Müller|Müller"
            })
    @DisplayName("for spreadsheets calculates nothing that somebody typed")
    void guardsFormulas(String cell, String written) {
        assertThat(new String(documents.csv(List.of(List.of(cell, "x"))), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff" + written + ";x\r\n");
    }

    @Test
    @DisplayName("for spreadsheets quotes what would break a row")
    void quotes() {
        assertThat(new String(
                        documents.csv(List.of(List.of("a;b", "c\"d", "e\nf"), List.of(" =1", "\t=1"))),
                        StandardCharsets.UTF_8))
                .isEqualTo("\ufeff\"a;b\";\"c\"\"d\";\"e\nf\"\r\n' =1;'\t=1\r\n");
    }

    private static Paper paper(String body) {
        return new Paper("Unterlagen <1>", Locale.GERMAN, "FITT & Söhne", "AB12-CD34", body);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSpacingTolerance(0.3f); // a blank of this font is narrower than the reader expects
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static String metadata(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getCOSObject().getNameAsString(COSName.S));
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
