// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;

import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;

/** Counts what the server asks its database, by the statistics of its data source. */
final class Statements {
    private static final String SENT = "PreparedStatementCacheAccessCount";
    private static final int TRIES = 5;

    private final URI management;

    Statements(URI management) {
        this.management = management;
    }

    /** How many a request sends: the fewest of some tries, for the server's other work may be counted into one. */
    long of(Runnable request) {
        var fewest = Long.MAX_VALUE;
        for (var tried = 0; tried < TRIES; tried++) {
            var before = sent();
            request.run();
            fewest = Math.min(fewest, sent() - before);
        }
        return fewest;
    }

    private long sent() {
        try (var client = ModelControllerClient.Factory.create(
                InetAddress.getByName(management.getHost()), management.getPort())) {
            var address = Operations.createAddress(
                    "subsystem", "datasources", "data-source", "partnernetz", "statistics", "jdbc");
            var outcome = client.execute(Operations.createReadAttributeOperation(address, SENT));
            if (!Operations.isSuccessfulOutcome(outcome)) {
                throw new IOException(Operations.getFailureDescription(outcome).asString());
            }
            return Operations.readResult(outcome).asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
