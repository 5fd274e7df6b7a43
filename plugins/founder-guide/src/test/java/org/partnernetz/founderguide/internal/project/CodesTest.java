// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The codes of cases")
class CodesTest {
    private final Codes codes = new Codes();

    @Test
    @DisplayName("are eight signs that nobody takes for each other, and never the same")
    void areRandom() {
        assertThat(Stream.generate(codes::code).limit(1000))
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{8}"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("keys of rows sort by the time of their making")
    void keysSortByTime() {
        var earlier = codes.key(Instant.parse("2026-11-22T10:00:00.000Z"));
        var later = codes.key(Instant.parse("2026-11-22T10:00:00.001Z"));
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(later.toString()).isGreaterThan(earlier.toString());
    }
}
