// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/**
 * Fills an empty database: with the network of a file, with the demo, or with the coordination alone. Unless the
 * operator named the first administrator, somebody with the code of the server becomes it.
 */
@ApplicationScoped
public class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @Inject
    InstallationRepository repository;

    @Inject
    Clock clock;

    @Inject
    InstallationSettings settings;

    @Inject
    SystemActing system;

    @Inject
    NetworkImport network;

    @Inject
    DemoNetwork demo;

    @Inject
    FirstAdministrator administrator;

    @Inject
    SetupCode code;

    @Inject
    DemoSignIns signIns;

    /** @throws IllegalStateException if an earlier first start was broken off */
    void run() {
        if (!system.asCoordination(network::intoEmptyDatabase)) {
            requireWhole();
            code.remind();
            signIns.removeIfUnused();
            return;
        }
        LOG.info("The database was empty: the network is founded");
        if (settings.isDemo()) {
            demo.load();
        } else if (settings.administratorEmail().isPresent()) {
            administrator.add(settings.administratorEmail().get());
        } else {
            code.begin();
        }
        system.asCoordination(() -> {
            repository.end(clock.instant(), settings.isDemo() ? network.invented() : null);
            return true;
        });
    }

    /** Half a network looks like a whole one, so nobody would notice what is missing. */
    private void requireWhole() {
        if (repository.isBrokenOff()) {
            throw new IllegalStateException("an earlier first start was broken off and the database is filled in part:"
                    + " empty it (with the embedded one: remove the folder database of the home) and start again");
        }
    }
}
