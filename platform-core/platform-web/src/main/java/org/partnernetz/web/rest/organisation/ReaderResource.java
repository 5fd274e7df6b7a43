// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.circle.Asked;
import org.partnernetz.circle.Reader;
import org.partnernetz.circle.Readers;
import org.partnernetz.circle.Subject;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.rest.MembersOnly;

/** Who can see something. */
@Path("organisations/{organisation}/readers/{subject}/{thing}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
@MembersOnly
public class ReaderResource {

    @Inject
    Readers readers;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @PathParam("subject")
    @Parameter(
            description = "`topic`, `post`, `event`, `document`, `group`, `profile`, `organisation` or `network`; for"
                    + " administrators `role`, `right` and `module`.",
            example = "topic")
    String subject;

    @PathParam("thing")
    @Parameter(
            description =
                    "Its key; `FIELD.person.organisation` for a piece of a profile, the name in the address for the"
                            + " organisation, `all` for the network, the name of a role or plugin, the name of a right or"
                            + " `plugin.permission`.")
    String thing;

    @GET
    @Operation(
            summary = "Says who can see something",
            description =
                    "For whoever can see it: how far it reaches, and how many people that are in each organisation.")
    public CircleItem circle() {
        return Hidden.item(() -> CircleItem.of(readers.of(asked())));
    }

    @GET
    @Path("people")
    @Operation(
            summary = "Lists who can see something",
            description = "Those of one organisation whom the caller may see by name, in the order of their names.")
    public Listing<Named> people(
            @QueryParam("of") @Parameter(description = "The organisation; absent for the acting one.") @Nullable
                    String of,
            @BeanParam Stretch stretch) {
        return Hidden.item(
                () -> Listing.of(readers.named(asked(), of == null ? organisation : of, stretch.page()), Named::of));
    }

    private Asked asked() {
        return new Asked(Subject.of(subject).orElseThrow(NotFoundException::new), thing);
    }

    /** Somebody who can see it. */
    @Schema(name = "Reader", description = "Somebody who can see it.")
    public record Named(
            @Schema(description = "The person's key.", required = true)
            String person,

            @Schema(description = "The person's name.", required = true)
            String name) {

        static Named of(Reader reader) {
            return new Named(reader.person().toString(), reader.name());
        }
    }
}
