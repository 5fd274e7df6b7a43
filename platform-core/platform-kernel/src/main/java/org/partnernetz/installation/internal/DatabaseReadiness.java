// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers and its migrations are done. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    Installation installation;

    @Inject
    InstallationRepository repository;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        if (!installation.isReady()) {
            return answer.down().withData("reason", "migrations are not done").build();
        }
        try {
            repository.ping();
            return answer.up().build();
        } catch (RuntimeException unreachable) {
            return answer.down()
                    .withData("reason", "the database does not answer")
                    .build();
        }
    }
}
