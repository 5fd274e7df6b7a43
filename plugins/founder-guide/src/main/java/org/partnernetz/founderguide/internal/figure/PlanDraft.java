// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.LineKind;
import org.partnernetz.problem.InvalidException.Check;

/**
 * All figures of a plan as they are edited on one page.
 *
 * @param seen tells when somebody else has changed them meanwhile
 * @param basis whether value added tax is in the amounts, in all of them alike
 */
public record PlanDraft(
        int seen,
        Base base,
        @NotNull Basis basis,
        @Size(max = Figures.LINES_MAX) List<Line> revenue,
        @Size(max = Figures.LINES_MAX) List<Line> cost,
        @Size(max = Figures.LINES_MAX) List<Line> investment,
        @Size(max = Figures.LINES_MAX) List<Line> loan,
        @Size(max = Figures.LINES_MAX) List<Line> withdrawal) {

    /** Lines that were written on the other basis show that the plan has changed sides since: then it is asked anew. */
    static PlanDraft of(Base base, List<Line> lines) {
        var seen = List.of(base, lines).toString().hashCode();
        var usual = base.tax().basis();
        var mixed = lines.stream().anyMatch(line -> line.kind().isTaxed() && line.basis() != usual);
        var other = usual == Basis.NET ? Basis.GROSS : Basis.NET;
        var of = Arrays.stream(LineKind.values())
                .map(kind -> lines.stream().filter(line -> line.kind() == kind).toList())
                .toList();
        return new PlanDraft(seen, base, mixed ? other : usual, of.get(0), of.get(1), of.get(2), of.get(3), of.get(4));
    }

    private List<Line> typed(LineKind kind) {
        return switch (kind) {
            case REVENUE -> revenue;
            case COST -> cost;
            case INVESTMENT -> investment;
            case LOAN -> loan;
            case WITHDRAWAL -> withdrawal;
        };
    }

    private Stream<Line> lines(LineKind kind) {
        return typed(kind).stream().map(line -> line.as(line.id(), kind, basis));
    }

    /** All of them, each of its kind. */
    List<Line> lines() {
        return Arrays.stream(LineKind.values()).flatMap(this::lines).toList();
    }

    /** All faults, each at its row. */
    Check check() {
        var check = new Check()
                .under("base", base.check())
                .that(basis == base.tax().basis(), "basis", "mixed-basis")
                .that(lines().size() <= Figures.LINES_MAX, "withdrawal", "too-many-lines", Figures.LINES_MAX);
        for (var kind : LineKind.values()) {
            var rows = typed(kind);
            for (var row = 0; row < rows.size(); row++) {
                var line = rows.get(row).as(null, kind, base.tax().basis());
                check.under(kind.name().toLowerCase(Locale.ROOT) + '[' + row + ']', LineCheck.of(line, base.tax()));
            }
        }
        return check;
    }
}
