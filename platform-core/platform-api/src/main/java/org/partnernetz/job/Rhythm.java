// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.partnernetz.time.NetworkDays;

/** Says when a job is due: at a regular interval, or daily at a local time. */
public sealed interface Rhythm {
    Duration SHORTEST = Duration.ofMinutes(1);

    /** The first time after this moment. */
    Instant next(Instant after);

    /** @param pause time from the beginning of one run to the beginning of the next, at least a minute */
    static Rhythm every(Duration pause) {
        return new Every(pause);
    }

    /**
     * @param time local time in Berlin; on the day on which the change to summer time skips it, the job runs an hour
     *     later
     */
    static Rhythm dailyAt(LocalTime time) {
        return new Daily(time);
    }

    /** Runs again after each pause. */
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

    /** Runs once a day. */
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
