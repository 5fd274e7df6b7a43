// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/** Fills an empty database: with the network of a file, with the demo, or with the coordination alone. */
@ApplicationScoped
public class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @Inject
    Settings settings;

    @Inject
    SystemActing system;

    @Inject
    NetworkImport network;

    @Inject
    DemoNetwork demo;

    @Inject
    FirstAdministrator administrator;

    void run() {
        if (!system.asCoordination(network::intoEmptyDatabase)) {
            return;
        }
        LOG.info("The database was empty: the network is founded");
        if (settings.isDemo()) {
            demo.load();
        } else {
            administrator.add();
        }
    }
}
