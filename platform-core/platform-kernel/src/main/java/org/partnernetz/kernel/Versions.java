// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.ConflictException;

/** Prevents a change from overwriting another one that its writer has not seen. */
public final class Versions {

    /**
     * @param seen the version that the writer has read; null skips the check
     * @throws ConflictException {@code changed-meanwhile}
     */
    public static void check(int present, @Nullable Integer seen) {
        if (seen != null && seen != present) {
            throw new ConflictException("changed-meanwhile");
        }
    }

    private Versions() {}
}
