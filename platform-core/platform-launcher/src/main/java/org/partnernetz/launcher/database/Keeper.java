// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.Progress;

/**
 * Starts PostgreSQL again when it has ended by itself, with growing pauses, and gives up after some tries. What was
 * committed is in the write-ahead log, from which each start recovers.
 */
final class Keeper implements Runnable {

    /** Before each try; one that held for a while begins anew. */
    static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));

    private static final Duration HELD = Duration.ofMinutes(2);

    private final Kept database;
    private final List<Duration> pauses;
    private final Progress progress;
    private final Runnable lost;
    private int tries;

    /** What is kept: something that runs, ends, and can be started again. */
    interface Kept {
        /** Waits for the end; empty if it was asked for. */
        OptionalInt awaitEnd() throws InterruptedException;

        /** @throws LaunchException if it cannot be started */
        void startAgain();
    }

    /** @param lost is told once it cannot be brought back */
    Keeper(Kept database, List<Duration> pauses, Progress progress, Runnable lost) {
        this.database = database;
        this.pauses = pauses;
        this.progress = progress;
        this.lost = lost;
    }

    @Override
    public void run() {
        try {
            while (true) {
                var began = System.nanoTime();
                var code = database.awaitEnd();
                if (code.isEmpty()) {
                    return;
                }
                if (System.nanoTime() - began > HELD.toNanos()) {
                    tries = 0;
                }
                progress.accept("PostgreSQL ended by itself with code " + code.getAsInt() + "; starting it again");
                if (!bringBack()) {
                    lost.run();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean bringBack() throws InterruptedException {
        while (tries < pauses.size()) {
            TimeUnit.MILLISECONDS.sleep(pauses.get(tries).toMillis());
            tries++;
            try {
                database.startAgain();
                progress.accept("PostgreSQL answers again");
                return true;
            } catch (LaunchException e) {
                progress.accept(
                        "PostgreSQL did not start, try " + tries + " of " + pauses.size() + ": " + e.getMessage());
            }
        }
        progress.accept("PostgreSQL does not stay up; the platform ends");
        return false;
    }
}
