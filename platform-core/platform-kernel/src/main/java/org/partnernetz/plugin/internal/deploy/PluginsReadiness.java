// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports ready once every plugin that was in the folder at the start was tried. A failed plugin does not prevent
 * readiness.
 */
@Readiness
@ApplicationScoped
public class PluginsReadiness implements HealthCheck {

    @Inject
    PluginWatch watch;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("plugins").status(watch.isReady()).build();
    }
}
