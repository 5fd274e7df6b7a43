// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import org.jspecify.annotations.Nullable;

/** One try to bring a plugin up, which can be given up from outside while it hangs. */
final class Attempt {
    private final Runnable resolved;
    private volatile boolean givenUp;
    private volatile @Nullable BundleRuntime begun;

    /** @param resolved is told once the bundle is resolved */
    Attempt(Runnable resolved) {
        this.resolved = resolved;
    }

    void isResolved() {
        resolved.run();
    }

    /** From here on there is something to take down. */
    void begun(BundleRuntime runtime) {
        begun = runtime;
        goOn();
    }

    @Nullable
    BundleRuntime begun() {
        return begun;
    }

    void giveUp() {
        givenUp = true;
    }

    void goOn() {
        if (givenUp) {
            throw new IllegalStateException("its start was given up");
        }
    }
}
