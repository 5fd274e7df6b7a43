// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of one run.
 *
 * @param owner id of the plugin, {@code core} for the platform's own
 * @param organisation slug of the organisation it ran for
 * @param took null while the job is running
 * @param message what the job said, or why it failed
 */
public record PastRun(
        UUID id,
        String owner,
        String job,
        String organisation,
        Instant begunAt,
        @Nullable Duration took,
        Outcome outcome,
        String message) {

    /** How it ended. */
    public enum Outcome {
        RUNNING,
        SUCCEEDED,
        FAILED,
        /** The job exceeded its time limit and was interrupted. */
        TOO_LONG,
        /** The server stopped during the run. */
        LOST
    }
}
