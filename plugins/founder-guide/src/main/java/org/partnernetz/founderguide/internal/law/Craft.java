// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Whether the business is a craft, and by which way it may be run.
 *
 * @param trade number of the trade in Anlage A, 0 without one
 */
public record Craft(Annex annex, @Min(0) @Max(Craft.TRADES) int trade, Route route) {
    public static final int TRADES = 53;
    public static final Craft NONE = new Craft(Annex.NONE, 0, Route.UNDECIDED);

    /** Trades that long practice does not open (§ 7b Abs. 1 HwO). */
    private static final Set<Integer> NOT_BY_PRACTICE = Set.of(12, 33, 34, 35, 36, 37);

    /** In which part of the crafts code the trade stands. */
    public enum Annex {
        NONE,
        /** Permit trades: only for who is in the crafts register (§ 1 HwO). */
        A,
        /** Trades without permit and trades like crafts: the chamber is told (§ 18 HwO). */
        B
    }

    /** By what somebody comes into the crafts register. */
    public enum Route {
        UNDECIDED("§ 7 HwO"),
        MASTER("§ 7 Abs. 1a HwO"),
        PRACTICE("§ 7b HwO"),
        EXCEPTION("§ 8 HwO"),
        EQUIVALENCE("§ 50c HwO");

        private final String law;

        Route(String law) {
            this.law = law;
        }

        public String law() {
            return law;
        }
    }

    /** What a caller leaves out is no craft, or not decided. */
    public Craft {
        annex = Objects.requireNonNullElse(annex, Annex.NONE);
        route = Objects.requireNonNullElse(route, Route.UNDECIDED);
    }

    /** Whether this way is open to the trade at all. */
    public boolean isPossible() {
        return switch (annex) {
            case A -> trade >= 1 && trade <= TRADES && !(route == Route.PRACTICE && NOT_BY_PRACTICE.contains(trade));
            case B, NONE -> trade == 0 && route == Route.UNDECIDED;
        };
    }
}
