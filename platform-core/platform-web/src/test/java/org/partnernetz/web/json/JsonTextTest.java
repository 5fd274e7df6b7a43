// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;

@DisplayName("A record as JSON")
class JsonTextTest {

    record Inner(@Nullable String name, int count) {}

    record Outer(
            UUID id,
            @Nullable String next,
            Instant at,
            OffsetDateTime startsAt,
            Audience audience,
            boolean closed,
            long number,
            Period within,
            List<Inner> inners,
            Map<String, Integer> counts) {}

    @Test
    @DisplayName("keeps the order of its fields and leaves out what is null")
    void keepsOrder() {
        var outer = new Outer(
                UUID.fromString("0195d5a0-0000-7000-8000-000000000001"),
                null,
                Instant.parse("2026-11-22T10:00:00Z"),
                OffsetDateTime.parse("2026-12-03T17:00:00+01:00"),
                Audience.PUBLIC,
                false,
                42,
                Period.ofMonths(1),
                List.of(new Inner("\"Grüße\"", 1), new Inner(null, 2)),
                Map.of("a", 1));
        assertThat(JsonText.of(outer))
                .isEqualTo("{\"id\":\"0195d5a0-0000-7000-8000-000000000001\","
                        + "\"at\":\"2026-11-22T10:00:00Z\",\"startsAt\":\"2026-12-03T17:00:00+01:00\",\"audience\":\"PUBLIC\","
                        + "\"closed\":false,\"number\":42,\"within\":\"P1M\",\"inners\":[{\"name\":\"\\\"Grüße\\\"\",\"count\":1},{\"count\":2}],"
                        + "\"counts\":{\"a\":1}}");
    }

    @Test
    @DisplayName("is written without looking for the provider again, however much it holds")
    void looksForNoProvider() {
        var inners = java.util.Collections.nCopies(100, new Inner("a", 1));
        record Many(List<Inner> inners) {}
        JsonText.of(new Inner("first", 1));
        assertThat(CountedLookups.during(() -> jakarta.json.Json.createValue("one")))
                .as("what is counted")
                .isPositive();
        assertThat(CountedLookups.during(() -> JsonText.of(new Many(inners)))).isZero();
    }
}
