// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Makes a component with {@code jakarta.ws.rs.Path} a REST resource below
 * {@code /api/v1/organisations/{organisation}/p/<plugin>/}.
 *
 * <pre>{@code
 * @PluginResource
 * @Path("projects")
 * @Component(service = ProjectsResource.class)
 * public final class ProjectsResource {
 *     @GET
 *     @Path("{id}")
 *     @Operation(summary = "Reads a project")
 *     public Project get(@PathParam("id") UUID id) { … }
 * }
 * }</pre>
 *
 * <p><b>When called:</b> for requests with a bearer token of a member of an organisation that has the plugin switched
 * on; everybody else is answered 404 (without a token 401) before the component is asked. <b>Tenant:</b> the acting
 * organisation is bound. <b>Format:</b> JSON; bodies and answers are records, which nothing in the server remembers;
 * constraints on parameters and bodies are checked before the method runs. <b>Errors:</b> a
 * {@link org.partnernetz.problem.Problem} becomes {@code problem+json}. <b>Limits:</b> context ({@code UriInfo} …) as
 * method parameters, never as fields; no sub-resource locators. <b>Threads:</b> a component of default scope serves all
 * requests at once; with scope {@code PROTOTYPE} each has its own.
 *
 * <p><b>Clash rule:</b> the path begins with the plugin's id, so plugins cannot meet. {@code openapi} is the core's: it
 * answers the description that the build makes of the resources.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PluginResource {}
