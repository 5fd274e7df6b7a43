// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A time-ordered id")
class TimeOrderedIdTest {

    @Test
    @DisplayName("is a UUID of version 7 that begins with the millisecond")
    void isVersionSeven() {
        var id = TimeOrderedId.at(Instant.ofEpochMilli(0x0123_4567_89abL));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("01234567-89ab-7");
    }

    @Test
    @DisplayName("sorts as text by time")
    void sortsByTime() {
        var early = TimeOrderedId.at(Instant.parse("2026-11-22T10:00:00Z"));
        var late = TimeOrderedId.at(Instant.parse("2026-11-22T10:00:00.001Z"));

        assertThat(early.toString()).isLessThan(late.toString());
        assertThat(early).isNotEqualTo(TimeOrderedId.at(Instant.parse("2026-11-22T10:00:00Z")));
    }
}
