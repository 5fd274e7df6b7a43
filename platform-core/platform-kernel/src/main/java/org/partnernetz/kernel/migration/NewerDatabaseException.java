// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.migration;

/** The database has run scripts that this version does not have; the message is for the operator. */
public class NewerDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerDatabaseException(String message) {
        super(message);
    }
}
