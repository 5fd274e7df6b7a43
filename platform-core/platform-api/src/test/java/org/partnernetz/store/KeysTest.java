// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.problem.NotFoundException;

@DisplayName("The key of a row")
class KeysTest {

    @Test
    @DisplayName("is a UUID of version 7 that begins with the millisecond")
    void isVersionSeven() {
        var id = Keys.at(Instant.ofEpochMilli(0x0123_4567_89abL));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("01234567-89ab-7");
    }

    @Test
    @DisplayName("sorts as text by time")
    void sortsByTime() {
        var early = Keys.at(Instant.parse("2026-11-22T10:00:00Z"));
        var late = Keys.at(Instant.parse("2026-11-22T10:00:00.001Z"));

        assertThat(early.toString()).isLessThan(late.toString());
        assertThat(early).isNotEqualTo(Keys.at(Instant.parse("2026-11-22T10:00:00Z")));
    }

    @Test
    @DisplayName("sorts within a millisecond, so that what is added together stays in order")
    void sortsWithin() {
        var first = Keys.at(Instant.parse("2026-11-22T10:00:00.000001Z"));
        assertThat(Keys.at(Instant.parse("2026-11-22T10:00:00.000002Z"))).isGreaterThan(first);
        assertThat(Keys.at(Instant.parse("2026-11-22T10:00:00.000999Z"))).isGreaterThan(first);
        assertThat(Keys.at(Instant.parse("2026-11-22T10:00:00.001Z"))).isGreaterThan(first);
    }

    @Test
    @DisplayName("is read from an address")
    void isRead() {
        var key = Keys.at(Instant.EPOCH);

        assertThat(Keys.of(key.toString())).isEqualTo(key);
        assertThat(Keys.of(key.toString().toUpperCase(Locale.ROOT))).isEqualTo(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1-1-1-1-1", "null", "00000000-0000-0000-0000-00000000000000001"})
    @DisplayName("is not found where the address names none, or spells it in a way of its own")
    void isNotFound(String named) {
        assertThatThrownBy(() -> Keys.of(named)).isInstanceOf(NotFoundException.class);
    }
}
