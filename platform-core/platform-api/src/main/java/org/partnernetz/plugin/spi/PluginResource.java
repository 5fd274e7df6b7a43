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
 * on; everybody else gets 404 (401 without a token) before the component is called. <b>Tenant:</b> the acting
 * organisation is bound. <b>Format:</b> JSON. Bodies and answers are records; the server keeps no reference to their
 * classes. Constraints on parameters and bodies are checked before the method runs. <b>Errors:</b> a
 * {@link org.partnernetz.problem.Problem} becomes {@code problem+json}. <b>Limits:</b> take context objects
 * ({@code UriInfo} …) as method parameters, never as fields; sub-resource locators are not supported. <b>Threads:</b>
 * one component of default scope serves all requests concurrently; with scope {@code PROTOTYPE} each request has its
 * own.
 *
 * <p><b>Clash rule:</b> the path begins with the plugin's id, so paths of different plugins cannot clash. The path
 * {@code openapi} belongs to the core, which serves the OpenAPI description that the build generates.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PluginResource {}
