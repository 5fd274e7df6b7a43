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
 * Once the method is found: what is for visitors answers visitors only, and nothing else answers them, however the
 * address was written.
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
