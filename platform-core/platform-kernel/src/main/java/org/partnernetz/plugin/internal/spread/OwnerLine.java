// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ForkJoinPool;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.migration.Migrations;

/**
 * One connection of the tables' owner that stays open. The platform's normal role, which plugins use, has no access to
 * the data that it transfers. While it is open, the other servers see that this server is alive.
 */
@ApplicationScoped
public class OwnerLine {
    static final String PREFIX = "partnernetz-server ";
    private static final int NAME_MAX = 46;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String BOUNDED = "set statement_timeout = '30s'; set lock_timeout = '10s'";

    @Inject
    Migrations owner;

    @Inject
    @ConfigProperty(name = "jboss.node.name", defaultValue = "server")
    String node;

    private @Nullable Connection open;
    private long number;

    /** The name of this server. */
    public String server() {
        var plain = node.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.substring(0, Math.min(plain.length(), NAME_MAX));
    }

    /** How often the connection was made. */
    synchronized long number() {
        return number;
    }

    /** One transaction. After a failure the connection is made anew. */
    synchronized <T> T call(Work<T> work) throws IOException {
        try {
            var connection = connection();
            var done = work.on(connection);
            connection.commit();
            return done;
        } catch (SQLException e) {
            end();
            throw new IOException(e);
        } catch (IOException | RuntimeException e) {
            end();
            throw e;
        }
    }

    private Connection connection() throws SQLException {
        var connection = open;
        if (connection == null) {
            connection = owner.source().getConnection();
            open = connection;
            number++;
            connection.setNetworkTimeout(ForkJoinPool.commonPool(), PATIENCE_MILLIS);
            connection.setClientInfo("ApplicationName", PREFIX + server());
            try (var limits = connection.prepareStatement(BOUNDED)) {
                limits.execute();
            }
            connection.setAutoCommit(false);
        }
        return connection;
    }

    @PreDestroy
    synchronized void end() {
        var connection = open;
        open = null;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                return; // it is gone either way
            }
        }
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
