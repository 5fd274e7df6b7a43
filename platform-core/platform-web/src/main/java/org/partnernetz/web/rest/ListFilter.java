// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import org.partnernetz.rest.Listing;

/** Answers the list that a method returns as callers read every list: {@code items}. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1000)
public class ListFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof List<?> items) {
            response.setEntity(Listing.whole(items));
        }
    }
}
