// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what Hibernate sends, see {@link SentStatements}, and refuses several statements in one text, so that injected
 * SQL cannot append a {@code set}.
 */
public class SqlStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        SentStatements.countOne();
        if (sql.indexOf(';') >= 0) {
            throw new SecurityException("The core sends one statement at a time, without a semicolon");
        }
        return sql;
    }
}
