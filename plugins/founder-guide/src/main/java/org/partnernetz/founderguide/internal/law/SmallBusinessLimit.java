// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Up to which turnover a business may do without value added tax (§ 19 UStG): a hint, for the tax office decides.
 * Checked for 2020 and 2025. Before 2025 the turnover was meant with the tax on it; until the end of 2019 the first
 * limit was 17,500 euros, which nobody asks for any more.
 *
 * @param former what the year before may have brought, in the year of founding that year itself; in cents
 * @param current what the running year may bring
 */
public record SmallBusinessLimit(Source source, long former, long current) {
    private static final List<SmallBusinessLimit> TABLE = List.of(
            new SmallBusinessLimit(Source.of("§ 19 Abs. 1 UStG", "2020-01-01"), 22_000_00, 50_000_00),
            new SmallBusinessLimit(Source.of("§ 19 Abs. 1 UStG", "2025-01-01"), 25_000_00, 100_000_00));

    /** The limits that hold on a day; empty before the oldest that the table knows. */
    public static Optional<SmallBusinessLimit> on(LocalDate day) {
        return TABLE.stream()
                .filter(limit -> limit.source().holdsOn(day))
                .max(Comparator.comparing(limit -> limit.source().validFrom()));
    }

    /** The first year of business whose turnover is too much for it, counted from 1; zero if none is. */
    public int firstYearAbove(List<Long> turnovers) {
        for (var year = 1; year <= turnovers.size(); year++) {
            var own = turnovers.get(year - 1);
            var before = year == 1 ? own : turnovers.get(year - 2);
            if (before > former || own > current) {
                return year;
            }
        }
        return 0;
    }
}
