// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.el.ELManager;
import jakarta.el.ELProcessor;
import jakarta.el.PropertyNotFoundException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.form.Form;
import org.partnernetz.web.page.FieldPath;

@DisplayName("Pages reach into forms")
class FormAccessTest {
    private final ELProcessor pages = new ELProcessor();
    private final Form<Bed> form = Form.of(Bed.class);

    /** What stands in the form. */
    record Bed(String name, @Nullable LocalDate sown, List<Plant> plants) {}

    /** A row of it. */
    record Plant(String name) {}

    @BeforeEach
    void open() {
        ELManager manager = pages.getELManager();
        manager.addELResolver(new FormAccess());
        pages.defineBean("bed", form);
        form.addRow("plants");
    }

    @Test
    @DisplayName("by the paths of its fields, to read and to write")
    void readAndWrite() {
        pages.setValue("bed.name", "Nord");
        pages.setValue("bed['plants[0].name']", "Kohl");
        pages.setValue("bed.sown", null);
        assertThat(pages.<Object>eval("bed.name")).isEqualTo("Nord");
        assertThat(form.get("plants[0].name")).isEqualTo("Kohl");
        assertThat(form.get("sown")).isEmpty();
    }

    @Test
    @DisplayName("for the version that they show, which comes back as it was sent, and as nothing else")
    void keepVersions() {
        assertThat(FormTags.hasSeen(form)).isFalse();
        assertThat(pages.<Object>eval("bed['*version']")).isEqualTo("");
        form.showing(7);
        assertThat(FormTags.hasSeen(form)).isTrue();
        assertThat(pages.<Object>eval("bed['*version']")).isEqualTo("7");
        pages.setValue("bed['*version']", "-1");
        assertThat(form.seen()).isEqualTo(-1);
        pages.setValue("bed['*version']", "seven");
        pages.setValue("bed['*version']", null);
        assertThat(form.seen()).isEqualTo(-1);
    }

    @Test
    @DisplayName("as text, whatever the field takes")
    void areText() {
        pages.setValue("bed.sown", true);
        assertThat(form.get("sown")).isEqualTo("true");
    }

    @Test
    @DisplayName("and hear of a field that there is not, with those that there are")
    void hearOfUnknown() {
        assertThatThrownBy(() -> pages.eval("bed.nme"))
                .isInstanceOf(PropertyNotFoundException.class)
                .hasMessageContaining("nme")
                .hasMessageContaining("[name, sown, plants, plants.name]");
        assertThatThrownBy(() -> pages.setValue("bed.nme", "x")).isInstanceOf(PropertyNotFoundException.class);
    }

    @Test
    @DisplayName("by their methods, too")
    void callMethods() {
        assertThat(pages.<Object>eval("bed.rows('plants')")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "title, title, title, 0",
        "craft.trade, craft-trade, craft.trade, 0",
        "lines[2].amount, lines-2-amount, lines.amount, 3",
        "lines, lines, lines, 0"
    })
    @DisplayName("by ids, words and numbers of rows that a path gives")
    void namePaths(String path, String id, String key, int row) {
        assertThat(FieldPath.id(path)).isEqualTo(id);
        assertThat(FieldPath.key(path)).isEqualTo(key);
        assertThat(FieldPath.row(path)).isEqualTo(row);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "date, 2026-12-03, date",
        "date, '', date",
        "date, 31.2.2026, text",
        "month, 03/2027, text",
        "month, 2027-03, month",
        "number, 5, text",
        "money, , text",
        "email, x, text",
        "tel, x, tel"
    })
    @DisplayName("and a field shows what was typed wrong, which a browser's own would not")
    void showWrong(String kind, @Nullable String typed, String type) {
        assertThat(FormTags.widget(kind, typed)).isEqualTo(type);
    }
}
