// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.nio.file.Files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports not ready once the launcher is about to stop this server, which keeps serving requests while the proxy
 * switches to others.
 */
@Readiness
@ApplicationScoped
public class LeavingReadiness implements HealthCheck {
    static final String MARK = "server/leaving";

    @Inject
    InstallationSettings settings;

    @Override
    public HealthCheckResponse call() {
        var leaves = settings.home().filter(home -> Files.exists(home.resolve(MARK)));
        return HealthCheckResponse.named("staying").status(leaves.isEmpty()).build();
    }
}
