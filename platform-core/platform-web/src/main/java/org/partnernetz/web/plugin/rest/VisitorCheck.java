// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/**
 * Checks the method once it is found: only methods for visitors answer to visitors, and they answer to nobody else,
 * however the address was written.
 */
@Provider
@ApplicationScoped
public class VisitorCheck implements ContainerRequestFilter {

    @Context
    @Nullable
    ResourceInfo resource;

    @Inject
    TenantContext tenant;

    @Override
    public void filter(ContainerRequestContext request) {
        var visits = tenant.publicVisit().isPresent();
        if (resource != null
                && visits != VisitorPaths.isForVisitors(resource.getResourceClass(), resource.getResourceMethod())) {
            throw new NotFoundException();
        }
    }
}
