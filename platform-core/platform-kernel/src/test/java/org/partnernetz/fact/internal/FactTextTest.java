// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fact as JSON")
class FactTextTest {
    record Part(UUID key, @Nullable String name) {}

    record Whole(
            String text,
            int number,
            long big,
            boolean yes,
            @Nullable Boolean perhaps,
            BigDecimal amount,
            DayOfWeek day,
            Instant at,
            LocalDate on,
            List<Part> parts,
            Set<String> words) {}

    record Younger(
            String text,
            int number,
            boolean added,
            @Nullable String also) {}

    record Strict(String text) {
        Strict {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
        }
    }

    record Wild(Map<String, String> map) {}

    record Thing(Object any) {}

    @Test
    @DisplayName("comes back as it was")
    void comesBack() {
        var whole = new Whole(
                "Grüße \"\n",
                -1,
                Long.MAX_VALUE,
                true,
                null,
                new BigDecimal("12.30"),
                DayOfWeek.MONDAY,
                Instant.parse("2026-11-22T10:00:00.123456Z"),
                LocalDate.of(2026, 11, 22),
                List.of(new Part(new UUID(1, 2), "a"), new Part(new UUID(3, 4), null)),
                Set.of("x"));
        assertThat(FactText.read(FactText.of(whole), Whole.class)).isEqualTo(whole);
    }

    @Test
    @DisplayName("is read by a record that has more or less")
    void isReadPatiently() {
        var read = FactText.read("{\"text\":\"a\",\"number\":\"7\",\"gone\":{\"deep\":[1]}}", Younger.class);
        assertThat(read).isEqualTo(new Younger("a", 7, false, null));
    }

    @Test
    @DisplayName("is refused where the record refuses it, and where it is none")
    void isRefused() {
        assertThatThrownBy(() -> FactText.read("{\"text\":\"\"}", Strict.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Strict");
        assertThatThrownBy(() -> FactText.read("[]", Strict.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FactText.read("{\"text\":{}}", Strict.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("holds values only")
    void holdsValuesOnly() {
        assertThatThrownBy(() -> FactText.of(new Wild(Map.of()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FactText.of(new Thing(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }
}
