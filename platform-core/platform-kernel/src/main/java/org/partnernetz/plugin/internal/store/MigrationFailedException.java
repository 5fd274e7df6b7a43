// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import org.jspecify.annotations.Nullable;

/** A plugin's schema could not be brought to the state that its bundle needs. */
public final class MigrationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MigrationFailedException(String message) {
        super(message);
    }

    MigrationFailedException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
