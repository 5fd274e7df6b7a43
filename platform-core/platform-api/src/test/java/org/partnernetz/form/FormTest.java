// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.form.Garden.Dates;
import org.partnernetz.form.Garden.Row;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.PersonId;

@DisplayName("A form")
class FormTest {
    private static final UUID KEY = UUID.fromString("0195d5a0-0000-7000-8000-000000000001");
    private static final Garden FULL = new Garden(
            "Süd",
            "Erste Zeile\nzweite",
            true,
            false,
            3,
            1500L,
            new BigDecimal("0.125"),
            new Cents(-123450),
            Audience.GROUP,
            new Dates(
                    LocalDate.of(2027, 3, 1),
                    LocalTime.of(8, 30),
                    LocalDateTime.of(2027, 6, 5, 18, 0),
                    YearMonth.of(2027, 9)),
            new PersonId(KEY),
            KEY,
            List.of(new Row("Kohl", new Cents(150)), new Row("Möhre", new Cents(0))));

    @Test
    @DisplayName("asks for nothing that the record itself gives a value to, but for what a constraint demands")
    void leavesDefaults() {
        var form = Form.of(Defaults.class);
        form.set("name", "Kohl");
        assertThat(form.read()).isEqualTo(new Defaults("Kohl", Audience.GROUP));
        form.set("name", "");
        assertThatThrownBy(form::read)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("name"));
    }

    @OwnDefaults
    private record Defaults(@NotBlank String name, Audience audience) {
        private Defaults {
            audience = audience == null ? Audience.GROUP : audience;
        }
    }

    @Test
    @DisplayName("gives back the record that was put into it")
    void givesBack() {
        assertThat(Form.of(Garden.class).filled(FULL).read()).isEqualTo(FULL);
    }

    @Test
    @DisplayName("of which little was filled in has empty texts, unticked boxes, open questions, no rows")
    void knowsWhatIsEmpty() {
        var garden = Garden.form().read();
        assertThat(garden.about()).isEmpty();
        assertThat(garden.shared()).isFalse();
        assertThat(garden.watered()).isNull();
        assertThat(garden.rent()).isNull();
        assertThat(garden.rows()).isEmpty();
    }

    @Test
    @DisplayName("cleans texts, to one line unless it is of several")
    void cleans() {
        var form = Garden.form();
        form.set("name", " No\u200brd\n ");
        form.set("about", "a\r\nb\u202e");
        assertThat(form.read().name()).isEqualTo("Nord");
        assertThat(form.read().about()).isEqualTo("a\nb");
    }

    @Test
    @DisplayName("names all faults at once, in the order of the fields")
    void namesAll() {
        var form = Form.of(Garden.class);
        form.set("name", "länger als zehn");
        form.set("watered", "vielleicht");
        form.set("beds", "12");
        form.set("rent", "teuer");
        form.set("dates.from", "31.2.2027");
        form.addRow("rows");
        form.addRow("rows");
        form.set("rows[0].plant", "Kohl");
        form.set("rows[1].plant", "K0hl");
        form.set("rows[1].price", "2");
        assertThat(faults(form))
                .containsExactly(
                        new Fault("name", "too-long", "10"),
                        new Fault("watered", "wrong", ""),
                        new Fault("beds", "too-big", "9"),
                        new Fault("rent", "not-money", ""),
                        new Fault("audience", "required", ""),
                        new Fault("dates.from", "not-a-day", ""),
                        new Fault("rows[0].price", "required", ""),
                        new Fault("rows[1].plant", "letters", ""));
    }

    @Test
    @DisplayName("goes down into a record of which nothing was typed, to the fields that it needs")
    void goesDown() {
        var form = Form.of(Journey.class);
        assertThat(faults(form))
                .containsExactly(new Fault("start.place.town", "required", ""), new Fault("start.at", "required", ""));
        form.set("start.place.town", "Bonn");
        form.set("start.at", "2027-03-01");
        assertThat(form.read())
                .isEqualTo(new Journey(
                        new Stop(new Town("Bonn"), LocalDate.of(2027, 3, 1)), new Comfort("", false), null));
    }

    record Journey(Stop start, Comfort comfort, @Nullable Stop end) {}

    record Stop(Town place, LocalDate at) {}

    record Town(@NotBlank String town) {}

    record Comfort(String wish, boolean quiet) {}

    @Test
    @DisplayName("takes a text of which nobody sees anything for none")
    void seesNothing() {
        var form = Garden.form();
        form.set("name", "\u200b\u2800 ");
        assertThat(faults(form)).containsExactly(new Fault("name", "required", ""));
    }

    @Test
    @DisplayName("takes no year that nobody can have meant")
    void refusesOddYears() {
        var form = Garden.form();
        form.set("dates.from", "0026-12-03");
        form.set("dates.harvest", "9999-01");
        assertThat(faults(form))
                .containsExactly(
                        new Fault("dates.from", "implausible-day", ""),
                        new Fault("dates.harvest", "implausible-day", ""));
    }

    @Test
    @DisplayName("is checked as a whole once its parts are right")
    void checksWhole() {
        var form = Garden.form();
        form.set("dates.party", "28.2.2027 10:00");
        assertThat(faults(form)).containsExactly(new Fault("dates.party", "party-before", ""));
        form.set("beds", "many");
        assertThat(faults(form)).extracting(Fault::field).containsExactly("beds", "dates.party");
    }

    @Test
    @DisplayName("has no more rows than the list takes, and loses none for it")
    void countsRows() {
        var form = Garden.withRows(4);
        assertThat(faults(form)).containsExactly(new Fault("rows", "too-many", "3"));
        assertThat(form.rows("rows")).isEqualTo(4);
        for (var row = 0; row < Form.ROWS_MAX; row++) {
            form.addRow("rows");
        }
        assertThat(form.rows("rows")).isEqualTo(Form.ROWS_MAX);
    }

    @Test
    @DisplayName("begins each added row as it was told, and no other")
    void beginsRows() {
        var form = Garden.withRows(1).rowsBeginAs("rows", Map.of("plant", "Salat"));
        form.addRow("rows");
        form.set("rows[1].price", "2");
        assertThat(form.get("rows[0].plant")).isEqualTo("Kohl");
        assertThat(form.get("rows[1].plant")).isEqualTo("Salat");
        assertThat(form.get("rows[1].price")).isEqualTo("2");
        assertThatThrownBy(() -> form.rowsBeginAs("beds", Map.of("plant", "Salat")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("keeps what was typed into the other rows when one is taken out")
    void takesRowsOut() {
        var form = Garden.withRows(3);
        form.set("rows[1].plant", "Rübe");
        form.set("rows[2].price", "falsch");
        form.removeRow("rows", 1);
        form.removeRow("rows", 7);
        assertThat(form.rows("rows")).isEqualTo(2);
        assertThat(form.get("rows[0].price")).isEqualTo("1,50");
        assertThat(form.get("rows[1].plant")).isEqualTo("Kohl");
        assertThat(form.get("rows[1].price")).isEqualTo("falsch");
        assertThat(form.get("rows[2].plant")).isEmpty();
        assertThat(faults(form)).containsExactly(new Fault("rows[1].price", "not-money", ""));
    }

    @Test
    @DisplayName("keeps what was typed wrong, and goes to another server with it")
    void goesOn() throws IOException, ClassNotFoundException {
        var form = Garden.withRows(2);
        form.set("beds", "drei");
        var there = copy(form);
        assertThat(there.get("beds")).isEqualTo("drei");
        assertThat(there.rows("rows")).isEqualTo(2);
        assertThat(faults(there)).containsExactly(new Fault("beds", "not-a-number", ""));
    }

    @Test
    @DisplayName("tells the author which fields there are")
    void tellsTheAuthor() {
        assertThatThrownBy(() -> Garden.form().set("nam", "x"))
                .hasMessageStartingWith("Garden has no nam: there are [name, about,");
        assertThatThrownBy(() -> Form.of(Odd.class)).hasMessageEndingWith("Odd.at, a Thread");
    }

    record Odd(Thread at) {}

    @ParameterizedTest(name = "{0}: {1}, at most {2}, optional {3}")
    @CsvSource({
        "name, text, 10, false",
        "about, area, 30, true",
        "shared, check, , false",
        "watered, yesno, , true",
        "beds, number, 40, false",
        "rent, money, 40, true",
        "audience, select, , false",
        "dates.harvest, month, , true",
        "rows[7].price, money, 40, false",
        "rows, rows, , false",
    })
    @DisplayName("knows of each field what a page needs")
    void knowsFields(String path, String kind, Integer max, boolean optional) {
        var field = Garden.form().field(path);
        assertThat(field).isNotNull();
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.max()).isEqualTo(max);
        assertThat(field.optional()).isEqualTo(optional);
    }

    @Test
    @DisplayName("knows the choices of an enum, and where their words are")
    void knowsChoices() {
        var field = Garden.form().field("audience");
        assertThat(field).isNotNull();
        assertThat(field.choices()).containsExactly("ORGANISATION", "GROUP", "NETWORK", "PUBLIC");
        assertThat(field.words()).isEqualTo("audience");
        assertThat(Garden.form().field("rows[0].colour")).isNull();
    }

    private static List<Fault> faults(Form<?> form) {
        var broken = catchThrowableOfType(InvalidException.class, form::read);
        return broken == null ? List.of() : broken.faults();
    }

    private static Form<?> copy(Form<?> form) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(form);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Form<?>) in.readObject();
        }
    }
}
