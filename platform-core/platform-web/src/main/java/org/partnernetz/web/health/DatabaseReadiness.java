// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisations;

/** Ready while the database answers one small question; it asks the way every request does. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);
    private static final String NOBODY = "readiness";

    @Inject
    Organisations organisations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            organisations.withSlug(NOBODY);
            return true;
        } catch (NotFoundException e) {
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The database does not answer: %s", e.getMessage());
            return false;
        }
    }
}
