// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

/** A component that never comes up and does not let itself be interrupted, until the test has seen enough. */
public final class Spinning {
    private static final long SECONDS = 60;

    /** Called by the component runtime. */
    public void activate() {
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
