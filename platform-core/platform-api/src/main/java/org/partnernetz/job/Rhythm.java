// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.partnernetz.time.NetworkDays;

/** When a job is due: again and again after a while, or daily at a local time. */
public sealed interface Rhythm {
    Duration SHORTEST = Duration.ofMinutes(1);

    /** The first time after this moment. */
    Instant next(Instant after);

    /** @param pause from the beginning of a run to that of the next, at least a minute */
    static Rhythm every(Duration pause) {
        return new Every(pause);
    }

    /** @param time in Berlin; a time that the change of clocks leaves out is taken an hour later */
    static Rhythm dailyAt(LocalTime time) {
        return new Daily(time);
    }

    /** After each pause. */
    record Every(Duration pause) implements Rhythm {
        public Every {
            if (pause.compareTo(SHORTEST) < 0) {
                throw new IllegalArgumentException("A job is due at most once a minute, not every " + pause);
            }
        }

        @Override
        public Instant next(Instant after) {
            return after.plus(pause);
        }
    }

    /** Once a day. */
    record Daily(LocalTime time) implements Rhythm {
        @Override
        public Instant next(Instant after) {
            var today =
                    after.atZone(NetworkDays.ZONE).toLocalDate().atTime(time).atZone(NetworkDays.ZONE);
            return today.toInstant().isAfter(after)
                    ? today.toInstant()
                    : today.toLocalDate()
                            .plusDays(1)
                            .atTime(time)
                            .atZone(NetworkDays.ZONE)
                            .toInstant();
        }
    }
}
