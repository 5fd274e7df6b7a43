// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

import java.time.Duration;

/** Too many failed sign-ins for this address. It does not tell whether the account exists. REST answers 429. */
public final class TooManyAttemptsException extends Problem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyAttemptsException(Duration retryAfter) {
        super("too-many-attempts", "Too many attempts");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
