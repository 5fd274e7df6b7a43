// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.util.stream.DoubleStream;

/** Median, least and greatest of the rounds. */
record Spread(double median, double least, double greatest) {

    static Spread of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
