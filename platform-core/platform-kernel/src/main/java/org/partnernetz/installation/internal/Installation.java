// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.kernel.migration.Migrations;

/**
 * Prepares the database before anything else runs: it applies the migrations and then, in an empty database, creates
 * the network. Other observers of {@link Startup} that need the database have a priority above {@value #PRIORITY}.
 */
@ApplicationScoped
public class Installation {
    static final int PRIORITY = 10;
    private static final Logger LOG = Logger.getLogger(Installation.class);

    @Inject
    Migrations migrations;

    @Inject
    InstallationRepository repository;

    @Inject
    FirstStart firstStart;

    private volatile boolean ready;

    void begin(@Observes @Priority(PRIORITY) Startup startup) {
        if (ready) {
            return;
        }
        try {
            checkWall();
            var scripts = migrations.migrate("core", Installation.class.getClassLoader(), "db/migration/core");
            LOG.infof("The database is up to date (%d migrations applied)", scripts);
            checkSignIn();
            firstStart.run();
            ready = true;
        } catch (RuntimeException e) {
            LOG.errorf("Partnernetz cannot start, the database is not ready: %s", rootMessage(e));
            throw e;
        }
    }

    private void checkWall() {
        try (var owner = migrations.source().getConnection()) {
            new DatabaseWall(migrations.roles()).check(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void checkSignIn() {
        try (var owner = migrations.source().getConnection()) {
            new SignInRights(migrations.roles()).check(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        try {
            repository.pingAsSignIn();
        } catch (RuntimeException e) {
            throw SignInRights.refused(
                    "the role " + migrations.roles().signIn() + " does not get in: " + rootMessage(e));
        }
    }

    boolean isReady() {
        return ready;
    }

    private static String rootMessage(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
