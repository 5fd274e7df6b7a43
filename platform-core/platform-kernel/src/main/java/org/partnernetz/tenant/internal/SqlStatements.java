// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.concurrent.atomic.LongAdder;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts every statement that is sent to the database: what Hibernate prepares, and the one that binds a transaction.
 */
public class SqlStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final LongAdder SENT = new LongAdder();

    @Override
    public String inspect(String sql) {
        countOne();
        return sql;
    }

    static void countOne() {
        SENT.increment();
    }

    /** All statements since the start. */
    public static long sent() {
        return SENT.sum();
    }
}
