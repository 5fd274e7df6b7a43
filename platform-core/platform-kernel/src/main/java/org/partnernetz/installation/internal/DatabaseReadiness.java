// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports ready once the database answers and its migrations are done. A database that hangs does not block the check.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Duration LIMIT = Duration.ofMillis(1500);

    private final Ping ping = new Ping("database-readiness", this::ask, LIMIT);

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
        return ping.isAnswered()
                ? answer.up().build()
                : answer.down()
                        .withData("reason", "the database does not answer")
                        .build();
    }

    /** By both pools: where nobody can sign in, nobody is served. */
    void ask() {
        repository.ping();
        repository.pingAsSignIn();
    }

    @PreDestroy
    void end() {
        ping.close();
    }
}
