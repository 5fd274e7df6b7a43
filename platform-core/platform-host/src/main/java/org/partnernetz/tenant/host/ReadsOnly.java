// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.host;

import java.sql.SQLException;

/** What the database says where somebody writes who may only look: on a page for visitors, or trying a role. */
public final class ReadsOnly {
    private static final String STATE = "25006";

    /** Whether a cause of a failure says so. */
    public static boolean isSaidBy(Throwable cause) {
        return cause instanceof SQLException refusal && STATE.equals(refusal.getSQLState());
    }

    private ReadsOnly() {}
}
