// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.sql.SQLException;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Takes a migration back that leaves a table without forced row security or without a policy for each command. */
final class RowSecurityCheck implements Callback {
    private final SchemaRepository schemas;
    private final String schema;

    RowSecurityCheck(SchemaRepository schemas, String schema) {
        this.schemas = schemas;
        this.schema = schema;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var open = schemas.openTables(context.getConnection(), schema);
            if (!open.isEmpty()) {
                throw new MigrationFailedException("Tables without complete row security: " + String.join(", ", open));
            }
        } catch (SQLException e) {
            throw new MigrationFailedException(e.getMessage(), e);
        }
    }

    @Override
    public String getCallbackName() {
        return "row-security";
    }
}
