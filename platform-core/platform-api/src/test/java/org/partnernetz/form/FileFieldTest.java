// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.form.reading.FilesSent;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A field for a file")
class FileFieldTest {
    private static final Upload PDF = file("Plan.pdf", "%PDF-1.7");
    private static final Upload TEXT = file("Plan.pdf", "Nur ein Text");

    private final Form<Notice> form = Form.of(Notice.class);

    /** A form with files. */
    record Notice(
            @NotBlank String title,
            Upload paper,
            @Nullable @Accepts(FileKind.TEXT) @MaxBytes(12) Upload list,
            List<Sheet> sheets) {}

    /** A row with one. */
    record Sheet(@Nullable Upload scan) {}

    /** A page that takes files. */
    static class Page {
        final Form<Notice> notice = Form.of(Notice.class);
    }

    /** So does one that inherits the form. */
    static final class Special extends Page {}

    /** A page without. */
    static final class Plain {
        final Form<Dates> dates = Form.of(Dates.class);
    }

    /** A form without. */
    record Dates(String text) {}

    @Test
    @DisplayName("is known by its component, with its limit and its kinds")
    void isKnown() {
        var paper = form.field("paper");
        assertThat(paper).isNotNull();
        assertThat(paper.kind()).isEqualTo("file");
        assertThat(paper.optional()).isFalse();
        assertThat(paper.max()).isEqualTo(5 * 1024 * 1024);
        assertThat(paper.megabytes()).isEqualTo(5.0);
        assertThat(paper.accept()).isEqualTo("application/pdf,.pdf,image/png,.png,image/jpeg,.jpg");
        assertThat(paper.acceptLabel()).isEqualTo("PDF, PNG, JPEG");
        var list = form.field("list");
        assertThat(list).isNotNull();
        assertThat(list.optional()).isTrue();
        assertThat(list.max()).isEqualTo(12);
        assertThat(list.accept()).isEqualTo("text/plain,.txt,text/csv,.csv");
    }

    @Test
    @DisplayName("gives the file that was chosen, also in a row that has moved up")
    void givesTheFile() {
        form.set("title", "Plan");
        form.choose("paper", PDF);
        form.addRow("sheets");
        form.addRow("sheets");
        form.choose("sheets[1].scan", PDF);
        form.removeRow("sheets", 0);
        var notice = form.read();
        assertThat(notice.paper()).isSameAs(PDF);
        assertThat(notice.list()).isNull();
        assertThat(notice.sheets()).containsExactly(new Sheet(PDF));
    }

    @Test
    @DisplayName("says what is wrong with a file, and asks for another one; a right one stays")
    void saysWhatIsWrong() {
        form.choose("paper", PDF);
        form.choose("list", PDF);
        assertThat(faults())
                .containsExactly(new Fault("title", "required", ""), new Fault("list", "file-kind", "Text (txt, csv)"));
        assertThat(form.file("paper")).isSameAs(PDF);
        assertThat(form.file("list")).isNull();
        assertThat(form.get("list")).isEmpty();
        form.choose("paper", TEXT);
        assertThat(faults()).contains(new Fault("paper", "file-kind", "PDF, PNG, JPEG"));
        assertThat(faults()).contains(new Fault("paper", "required", ""));
    }

    @Test
    @DisplayName("refuses a file that is empty, too large, or has no name")
    void refuses() {
        form.choose("paper", file("Plan.pdf", ""));
        form.choose("list", file("a", "dreizehn Byte"));
        assertThat(faults())
                .contains(
                        new Fault("paper", "file-empty", ""), new Fault("list", "file-too-large", "12", List.of(0.0)));
        form.choose("paper", file("...", "%PDF-1.7"));
        form.choose("list", file("a", "zwölf Bytes"));
        assertThat(faults()).containsExactly(new Fault("title", "required", ""), new Fault("paper", "file-name", ""));
    }

    @Test
    @DisplayName("says that a file has to be chosen again if only its key is left")
    void asksAgain() {
        form.set("title", "Plan");
        form.set("paper", "gone");
        assertThat(faults()).containsExactly(new Fault("paper", "file-again", ""));
    }

    @Test
    @DisplayName("is the only one that takes a file")
    void isTheOnlyOne() {
        assertThatThrownBy(() -> form.choose("title", PDF)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.choose("none", PDF)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is found in the forms of a page, whoever declares them")
    void isFound() {
        assertThat(FilesSent.to(Page.class)).isTrue();
        assertThat(FilesSent.to(Special.class)).isTrue();
        assertThat(FilesSent.to(Plain.class)).isFalse();
        assertThat(FilesSent.in(Sheet.class)).isTrue();
        assertThat(FilesSent.bytes(Notice.class)).isEqualTo(5L * 1024 * 1024 + 12);
        assertThat(FilesSent.bytes(Dates.class)).isZero();
    }

    private List<Fault> faults() {
        return catchThrowableOfType(InvalidException.class, form::read).faults();
    }

    private static Upload file(String name, String content) {
        return Upload.of(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
