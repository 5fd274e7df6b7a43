// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics;

import java.math.BigDecimal;

/** A measured figure with its unit. */
public record Indicator(BigDecimal value, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** A number of the things that the figure's name says. */
        COUNT,
        PERSONS,
        HOURS,
        /** Euro cents; shown as euros. */
        CENTS,
        /** A percentage. */
        PERCENT
    }

    public static Indicator of(long value, Unit unit) {
        return new Indicator(BigDecimal.valueOf(value), unit);
    }

    public static Indicator count(long pieces) {
        return of(pieces, Unit.COUNT);
    }
}
