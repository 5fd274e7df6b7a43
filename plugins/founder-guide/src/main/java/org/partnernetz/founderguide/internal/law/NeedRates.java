// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The need rates of basic security (Regelbedarfe) of a year, in cents a month. Checked against the ordinances of 2025
 * and 2026, which both left the rates of 2024 as they were; those of 2024 are unchecked.
 *
 * @param single level 1: somebody living alone or a single parent
 * @param partner level 2: each of two partners
 */
public record NeedRates(Source source, long single, long partner) {
    private static final List<NeedRates> TABLE = List.of(
            new NeedRates(Source.of("RBSFV 2024", "2024-01-01"), 563_00, 506_00),
            new NeedRates(Source.of("RBSFV 2025", "2025-01-01"), 563_00, 506_00),
            new NeedRates(Source.of("RBSFV 2026", "2026-01-01"), 563_00, 506_00));

    /** The rates that hold on a day; empty before the oldest that the table knows. */
    public static Optional<NeedRates> on(LocalDate day) {
        return TABLE.stream()
                .filter(rates -> rates.source().holdsOn(day))
                .max(Comparator.comparing(rates -> rates.source().validFrom()));
    }
}
