// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.concurrent.atomic.LongAdder;

/** Counts the statements sent to the database: those that Hibernate prepares, and the one that binds a transaction. */
public final class SentStatements {
    private static final LongAdder SENT = new LongAdder();

    static void countOne() {
        SENT.increment();
    }

    /** The number of statements since the start. */
    public static long sent() {
        return SENT.sum();
    }

    private SentStatements() {}
}
