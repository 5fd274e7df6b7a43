// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that happens in the background. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(100);

    public static void until(String what, Callable<Boolean> happened) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It does not happen that " + what);
            }
            Thread.sleep(STEP.toMillis());
        }
    }

    private Await() {}
}
