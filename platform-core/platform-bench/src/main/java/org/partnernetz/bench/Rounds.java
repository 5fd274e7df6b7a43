// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.partnernetz.bench.load.Load;
import org.partnernetz.bench.load.Target;
import org.partnernetz.launcher.Progress;

/** Warms up every page, then asks for all of them in turn, round by round, so that a change of the machine hits all. */
final class Rounds {
    private final Load load;
    private final BenchSettings settings;
    private final Progress progress;

    Rounds(Load load, BenchSettings settings, Progress progress) {
        this.load = load;
        this.settings = settings;
        this.progress = progress;
    }

    /** One list per target, one slice per round. */
    List<List<Slice>> measure(List<Target> targets) {
        for (var target : targets) {
            progress.accept("Warming up " + target.name() + ": " + settings.warmUp() + " requests");
            load.requests(target, settings.warmUp());
        }
        var slices = targets.stream()
                .map(target -> (List<Slice>) new ArrayList<Slice>())
                .toList();
        for (var round = 1; round <= settings.rounds(); round++) {
            for (var i = 0; i < targets.size(); i++) {
                slices.get(i).add(slice(targets.get(i)));
            }
            progress.accept("Round " + round + " of " + settings.rounds() + ": " + latest(slices));
        }
        return slices;
    }

    private Slice slice(Target target) {
        var before = ProcessorTime.now();
        var tally = load.during(target, settings.time());
        return new Slice(tally, ProcessorTime.now().minus(before));
    }

    private static String latest(List<List<Slice>> slices) {
        var last = slices.get(0).size() - 1;
        return String.join(
                ", ",
                IntStream.range(0, slices.size())
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%.0f/s %.2f U",
                                slices.get(i).get(last).requestsPerSecond(),
                                slices.get(i).get(last).processorMillis()
                                        / slices.get(0).get(last).processorMillis()))
                        .toList());
    }
}
