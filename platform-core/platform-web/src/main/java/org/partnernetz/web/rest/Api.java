// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.web.problem.ProblemBody;

/** The REST interface below {@code /api/v1}. Resources are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Partnernetz",
                        version = "1.0",
                        description = "Forums, events and people of a network of partner organisations. "
                                + "The organisation in the path is the one the caller acts for; its membership is "
                                + "checked on every request. Without a token, public items can be read. What is "
                                + "unknown and what is not for the caller are both answered with 404.",
                        license = @License(name = "EUPL-1.2", identifier = "EUPL-1.2")),
        tags = {
            @Tag(name = "organisations", description = "The partner organisations, their members and working groups."),
            @Tag(name = "network", description = "The partners of the network, for the coordination."),
            @Tag(name = "forum", description = "Forums, topics and posts."),
            @Tag(name = "events", description = "Events and registrations."),
            @Tag(name = "plugins", description = "What organisations and the network decide about plugins."),
            @Tag(name = "search", description = "Full-text search."),
            @Tag(name = "account", description = "The caller's own sessions and access tokens.")
        },
        security = @SecurityRequirement(name = "token"),
        components =
                @Components(
                        schemas = @Schema(implementation = ProblemBody.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "token",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "A personal access token, made under “My account”.")))
public class Api extends Application {}
