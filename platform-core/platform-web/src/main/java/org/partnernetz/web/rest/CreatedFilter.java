// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.rest.Created;

/** Answers what was made with 201, the item and its address. Before the other filters, which look at the item. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1000)
public class CreatedFilter implements ContainerResponseFilter {
    private static final Pattern BASE = Pattern.compile("^(/?organisations/[^/]+(?:/p/[^/]+)?)(?:/.*)?$");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Created<?> created) {
            response.setStatusInfo(Response.Status.CREATED);
            response.setEntity(created.item());
            var location = created.location();
            if (location != null) {
                response.getHeaders().putSingle(HttpHeaders.LOCATION, address(request.getUriInfo(), location));
            }
        }
    }

    private static URI address(UriInfo here, String location) {
        if (!location.startsWith("/")) {
            return here.getAbsolutePathBuilder().path(location).build();
        }
        var base = BASE.matcher(here.getPath());
        return here.getBaseUriBuilder()
                .path(base.matches() ? base.group(1) : "")
                .path(location)
                .build();
    }
}
