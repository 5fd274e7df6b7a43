// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnernetz.bench.load.Load;
import org.partnernetz.bench.load.Target;
import org.partnernetz.launcher.Progress;

/** Warms up every page, then asks for all of them in turn, round by round, so that a change of the machine hits all. */
final class Rounds {
    private final Load load;
    private final Statements statements;
    private final BenchSettings settings;
    private final Progress progress;

    Rounds(Load load, Statements statements, BenchSettings settings, Progress progress) {
        this.load = load;
        this.statements = statements;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Measures every page; the first is the yardstick of all.
     *
     * @param warmUp requests a page before the first round
     */
    List<Measured> measure(List<Target> targets, int warmUp) {
        for (var target : targets) {
            progress.accept("Warming up " + target.name() + ": " + warmUp + " requests");
            load.requests(target, warmUp);
        }
        var yardstick = new ArrayList<Slice>();
        var pages = new ArrayList<Measured>();
        for (var target : targets) {
            var sent = statements.of(() -> load.requests(target, 1));
            pages.add(new Measured(target, sent, pages.isEmpty() ? yardstick : new ArrayList<>(), yardstick));
        }
        for (var round = 1; round <= settings.rounds(); round++) {
            pages.forEach(page -> page.slices().add(slice(page.target())));
            progress.accept("Round " + round + " of " + settings.rounds() + ": " + latest(pages));
        }
        return pages;
    }

    private Slice slice(Target target) {
        var before = ProcessorTime.now();
        var tally = load.during(target, settings.time());
        return new Slice(tally, ProcessorTime.now().minus(before));
    }

    private static String latest(List<Measured> pages) {
        return pages.stream()
                .map(page -> String.format(
                        Locale.ROOT,
                        "%.2f",
                        last(page.slices()).processorMillis()
                                / last(page.yardstick()).processorMillis()))
                .collect(Collectors.joining(" ", "", " U"));
    }

    private static Slice last(List<Slice> slices) {
        return slices.get(slices.size() - 1);
    }
}
