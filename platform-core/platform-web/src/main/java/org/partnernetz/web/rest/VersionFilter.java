// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.rest.Versioned;

/** Tells the version of the item that is answered. */
@Provider
@ApplicationScoped
public class VersionFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned item) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + item.version() + "\"");
        }
    }
}
