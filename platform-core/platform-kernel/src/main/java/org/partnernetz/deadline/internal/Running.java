// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline.internal;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;

import org.partnernetz.deadline.Term;
import org.partnernetz.deadline.Term.Suspension;

/**
 * Follows a period from extension to extension until it has run out.
 *
 * <p>A period and its extensions are one: a weekend or holiday counts at the very end only, not where an extension sets
 * in. The months of an extension are counted from the last day before it, as if that were its event: from 28 February
 * until 28 March.
 */
final class Running {
    private final Queue<Suspension> waiting;
    private LocalDate end;
    /** Up to here days were counted or left out, so that what two suspensions share is left out once. */
    private LocalDate settled;

    private Running(Term term) {
        waiting = new ArrayDeque<>(term.suspensions().stream()
                .sorted(Comparator.comparing(Suspension::first))
                .toList());
        end = term.event();
        settled = term.event();
    }

    /** The last day of a period, by number or name. */
    static LocalDate lastDay(Term term) {
        var running = new Running(term);
        running.goOn(term.length());
        term.extensions().forEach(running::goOn);
        return running.end;
    }

    private void goOn(Period by) {
        // Keeps the number of the day, or takes the month's last day where it has none (§ 188 Abs. 2 and 3 BGB).
        end = end.plus(by);
        while (!waiting.isEmpty() && !waiting.element().first().isAfter(end)) {
            leaveOut(waiting.remove());
        }
    }

    private void leaveOut(Suspension days) {
        var last = days.last();
        if (last.isAfter(settled)) {
            var unsettled = settled.plusDays(1);
            var first = days.first().isBefore(unsettled) ? unsettled : days.first();
            end = end.plusDays(ChronoUnit.DAYS.between(first, last) + 1);
            settled = last;
        }
    }
}
