// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A point in time")
class TimesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Times german = new Times(Words.of(Locale.GERMAN), NOW);
    private final Times english = new Times(Words.of(Locale.ENGLISH), NOW);

    @Test
    @DisplayName("is said as seen from now")
    void isSeenFromNow() {
        assertThat(german.ago(NOW)).isEqualTo("gerade eben");
        assertThat(german.ago(Instant.parse("2026-11-23T08:48:00Z"))).isEqualTo("vor 12 Minuten");
        assertThat(english.ago(Instant.parse("2026-11-23T07:31:00Z"))).isEqualTo("today, 8:31");
        assertThat(german.ago(Instant.parse("2026-11-22T07:31:00Z"))).isEqualTo("gestern, 8:31");
        assertThat(german.ago(Instant.parse("2026-11-19T09:24:00Z"))).isEqualTo("Do, 19. Nov., 10:24");
        assertThat(german.ago(Instant.parse("2025-11-19T09:24:00Z"))).isEqualTo("19. Nov. 2025");
    }

    @Test
    @DisplayName("is a beginning that reads as one, however short ago")
    void isABeginning() {
        assertThat(german.since(Instant.parse("2026-11-23T08:48:00Z"))).isEqualTo("seit heute, 9:48");
        assertThat(english.since(Instant.parse("2026-11-22T07:31:00Z"))).isEqualTo("since yesterday, 8:31");
        assertThat(german.seconds(Duration.ofMillis(1209))).isEqualTo("1,2");
        assertThat(english.seconds(Duration.ofMillis(1_000_000))).isEqualTo("1,000.0");
    }

    @Test
    @DisplayName("a day ago by the clock is yesterday by the calendar of Berlin, not of the server")
    void turnsAtMidnightInBerlin() {
        var justBeforeMidnightInBerlin = Instant.parse("2026-11-22T22:59:00Z");
        assertThat(german.ago(justBeforeMidnightInBerlin)).isEqualTo("gestern, 23:59");
        assertThat(german.ago(justBeforeMidnightInBerlin.plusSeconds(60))).isEqualTo("heute, 0:00");
    }

    @Test
    @DisplayName("lies in winter or summer time")
    void knowsItsZone() {
        assertThat(german.zone(NOW)).isEqualTo("MEZ");
        assertThat(german.zone(Instant.parse("2026-07-01T09:00:00Z"))).isEqualTo("MESZ");
        assertThat(german.iso(NOW)).isEqualTo("2026-11-23T10:00:00+01:00");
    }

    @Test
    @DisplayName("and another make a span on one day or over several")
    void makesSpans() {
        var end = NOW.plusSeconds(7200);
        assertThat(german.span(NOW, end)).isEqualTo("Mo, 23. November, 10:00 bis 12:00 Uhr");
        var later = Instant.parse("2027-01-02T09:00:00Z");
        assertThat(german.span(later, later.plusSeconds(7200))).isEqualTo("Sa, 2. Januar 2027, 10:00 bis 12:00 Uhr");
        assertThat(english.span(later, later.plusSeconds(7200))).contains("2 January 2027");
        assertThat(german.span(Instant.parse("2026-12-31T19:00:00Z"), later))
                .isEqualTo("Do, 31. Dezember, 20:00 bis Sa, 2. Januar 2027, 10:00 Uhr");
        assertThat(german.until(Instant.parse("2026-12-31T19:00:00Z"), later))
                .isEqualTo("20:00 Uhr bis Sa, 2. Januar 2027, 10:00 Uhr");
        assertThat(german.until(NOW, end.plusSeconds(86_400))).isEqualTo("10:00 Uhr bis Di, 24. November, 12:00 Uhr");
    }
}
