// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store.internal;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import org.partnernetz.store.DataVersion;

/**
 * Takes PostgreSQL's own snapshot as the version: the next transaction number and those still running decide which rows
 * a query sees, so equal snapshots see equal rows. True on a primary server; a standby writes its snapshots otherwise.
 */
@ApplicationScoped
public class SnapshotDataVersion implements DataVersion {
    private static final String SNAPSHOT = "select pg_current_snapshot()::text";

    @Resource(lookup = "java:jboss/datasources/partnernetz")
    DataSource database;

    @Override
    public String current() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SNAPSHOT);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell its version", e);
        }
    }
}
