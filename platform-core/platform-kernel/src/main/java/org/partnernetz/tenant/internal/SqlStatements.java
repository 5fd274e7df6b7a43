// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what Hibernate sends, see {@link SentStatements}. */
public class SqlStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        SentStatements.countOne();
        return sql;
    }
}
