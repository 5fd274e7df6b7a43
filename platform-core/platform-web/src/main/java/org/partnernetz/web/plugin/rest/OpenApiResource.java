// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.plugin.PluginVisit;

/** Serves a plugin's own description of its REST resources. */
@Path("organisations/{organisation}/p/{plugin}/openapi")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(
            summary = "Describes the REST resources of a plugin",
            description = "An OpenAPI document; 404 if the plugin is not switched on or has no description.")
    public InputStream get() throws IOException {
        var visit = PluginVisit.of(request);
        if (visit == null) {
            throw new NotFoundException();
        }
        var document = visit.running().openApi().orElseThrow(NotFoundException::new);
        var connection = document.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
