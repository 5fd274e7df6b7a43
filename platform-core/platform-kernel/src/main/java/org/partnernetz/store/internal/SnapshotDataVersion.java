// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store.internal;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import org.partnernetz.store.DataVersion;

/**
 * Uses PostgreSQL's snapshot as the version: the next transaction number and the running transactions decide which rows
 * a query sees, so equal snapshots see equal rows. This holds on a primary server; a standby builds its snapshots
 * differently.
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
