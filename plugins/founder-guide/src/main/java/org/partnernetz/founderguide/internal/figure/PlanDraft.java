// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

/**
 * All figures of a plan as they are edited on one page.
 *
 * @param seen tells when somebody else has changed them meanwhile
 */
public record PlanDraft(
        int seen,
        Base base,
        @Size(max = Figures.LINES_MAX) List<PlanLine> revenue,
        @Size(max = Figures.LINES_MAX) List<PlanLine> cost,
        @Size(max = Figures.LINES_MAX) List<PlanLine> investment,
        @Size(max = Figures.LINES_MAX) List<PlanLine> loan,
        @Size(max = Figures.LINES_MAX) List<PlanLine> withdrawal) {

    static PlanDraft of(int seen, Base base, List<PlanLine> lines) {
        return new PlanDraft(
                seen,
                base,
                only(LineKind.REVENUE, lines),
                only(LineKind.COST, lines),
                only(LineKind.INVESTMENT, lines),
                only(LineKind.LOAN, lines),
                only(LineKind.WITHDRAWAL, lines));
    }

    private static List<PlanLine> only(LineKind kind, List<PlanLine> lines) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** The lines of a kind. */
    List<PlanLine> lines(LineKind kind) {
        return switch (kind) {
            case REVENUE -> revenue;
            case COST -> cost;
            case INVESTMENT -> investment;
            case LOAN -> loan;
            case WITHDRAWAL -> withdrawal;
        };
    }

    int count() {
        return Stream.of(revenue, cost, investment, loan, withdrawal)
                .mapToInt(List::size)
                .sum();
    }
}
