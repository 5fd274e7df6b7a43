// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that was sent")
class UploadTest {
    private static final byte[] PDF = "%PDF-1.7\n\u0000".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PDF, 255044462d312e37",
        "PNG, 89504e470d0a1a0a0000",
        "JPEG, ffd8ffe000104a46",
        "GIF, 4749463839610100",
        "WEBP, 524946460000000057454250",
        "TEXT, 4772c3bcc39f650d0a",
        "TEXT, efbbbf413b420a",
        ", 4d5a900003000000",
        ", 4772fc6265",
        ", 00",
        ", ''",
        ", 524946460000000057415645",
    })
    @DisplayName("is of the kind that its bytes tell")
    void isOfItsKind(@Nullable FileKind kind, String bytes) {
        var file = Upload.of("any.exe", HexFormat.of().parseHex(bytes));
        assertThat(file.kind()).isEqualTo(Optional.ofNullable(kind));
        assertThat(file.type()).isEqualTo(kind == null ? "application/octet-stream" : kind.type());
    }

    @Test
    @DisplayName("is an office document by the parts in it, and none if it brings programs along")
    void isOfficeDocument() throws IOException {
        var types = "[Content_Types].xml";
        assertThat(zip(types, "word/document.xml").kind()).contains(FileKind.DOCX);
        assertThat(zip(types, "xl/workbook.xml").kind()).contains(FileKind.XLSX);
        assertThat(zip(types, "word/document.xml", "word/vbaProject.bin").kind())
                .isEmpty();
        assertThat(zip("word/document.xml").kind()).isEmpty();
        assertThat(zip("a.txt").kind()).isEmpty();
        assertThat(openDocument("text").kind()).contains(FileKind.ODT);
        assertThat(openDocument("spreadsheet").kind()).contains(FileKind.ODS);
        assertThat(openDocument("text-template").kind()).isEmpty();
    }

    @Test
    @DisplayName("is a text even where a character is cut in what is looked at")
    void isLongText() {
        for (var begin : List.of("", "a", "aa", "aaa")) {
            var text = (begin + "🌱".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
            assertThat(Upload.of("t", text).kind()).contains(FileKind.TEXT);
        }
    }

    @ParameterizedTest(name = "number {index}")
    @CsvSource({
        "Plan.pdf, Plan.pdf",
        "Geschäftsplan 2026.PDF, Geschäftsplan-2026.pdf",
        "C:\\Users\\Anna\\Plan.docx, Plan.pdf",
        "../../etc/passwd, passwd.pdf",
        "Plan.pdf.exe, Plan-pdf.pdf",
        "طرح.pdf, طرح.pdf",
        "Plan, Plan.pdf",
        ".pdf, ''",
        "'', ''",
        "/, ''",
        "..., ''",
        "\u202eplan.pdf, plan.pdf",
    })
    @DisplayName("has a name without folders, with the extension of its kind")
    void hasCleanName(String sent, String name) {
        assertThat(Upload.of(sent, PDF).name()).isEqualTo(name);
    }

    @Test
    @DisplayName("tells size and digest, and gives its bytes as often as they are asked for")
    void tellsItsBytes(@TempDir Path folder) throws IOException {
        var path = Files.write(folder.resolve("any"), PDF);
        for (var file : List.of(Upload.of("a", PDF), Upload.of("a", path))) {
            assertThat(file.size()).isEqualTo(PDF.length);
            assertThat(file.sha256()).isEqualTo("cde247aa904c2000cc0c54bd3015601430d9fd2356c58637353fdb5b5259ac26");
            assertThat(file.bytes()).isEqualTo(PDF);
            assertThat(file.open()).hasBinaryContent(PDF);
        }
    }

    private static Upload zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[100]);
            }
        }
        return Upload.of("Brief", bytes.toByteArray());
    }

    private static Upload openDocument(String what) throws IOException {
        var type = ("application/vnd.oasis.opendocument." + what).getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return Upload.of("Brief", bytes.toByteArray());
    }
}
