// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

/** The platform cannot start. The message is one line that a person can act on. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
