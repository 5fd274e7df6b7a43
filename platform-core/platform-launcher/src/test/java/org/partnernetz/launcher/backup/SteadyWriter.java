// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import java.sql.SQLException;

import org.partnernetz.launcher.database.EmbeddedPostgres;

/** Writes row after row, each in a transaction of its own, until it is told to end. */
final class SteadyWriter extends Thread {

    private static final long LOOK_MILLIS = 10;

    private final EmbeddedPostgres postgres;
    private volatile int acknowledged;
    private volatile boolean ending;

    SteadyWriter(EmbeddedPostgres postgres) {
        super("writer");
        this.postgres = postgres;
    }

    @Override
    public void run() {
        try (var connection = postgres.connectAsSuperuser();
                var insert = connection.prepareStatement("insert into kept.kept values (?, repeat('x', 500))")) {
            for (var number = 1; !ending; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                acknowledged = number;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    void awaitRows(int count) throws InterruptedException {
        while (isAlive() && acknowledged < count) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    void end() throws InterruptedException {
        ending = true;
        join();
    }
}
