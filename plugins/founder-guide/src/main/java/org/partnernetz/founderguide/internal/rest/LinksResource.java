// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.link.Link;
import org.partnernetz.link.Links;
import org.partnernetz.link.NewLink;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;

/** Links to a frozen copy for expert bodies without an account. */
@PluginResource
@Permitted(May.ADVISE)
@Path("copies/{copy}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = LinksResource.class)
public final class LinksResource {
    private final CopyLinks links;

    @Activate
    public LinksResource(@Reference CopyLinks links) {
        this.links = links;
    }

    @GET
    @Operation(summary = "Links to a copy for expert bodies without an account")
    public Listing<Link> list(@PathParam("copy") UUID copy) {
        return Listing.whole(links.of(copy));
    }

    @POST
    @Operation(summary = "Makes a link; its address is told this once")
    public Created<NewLink> make(@PathParam("copy") UUID copy, @NotNull @Valid Recipient recipient) {
        return Created.once(links.make(copy, recipient.recipient(), recipient.days()));
    }

    @DELETE
    @Path("{link}")
    @Operation(summary = "Ends a link at once")
    public Listing<Link> revoke(@PathParam("copy") UUID copy, @PathParam("link") UUID link) {
        links.revoke(copy, link);
        return list(copy);
    }

    /** For whom a link is, and for how many days: as many as are set where none are given. */
    public record Recipient(
            @NotBlank @Size(max = Links.RECIPIENT_MAX) @Schema(examples = "IHK des Saarlandes")
            String recipient,

            @Nullable
            @Min(1)
            @Max(Links.DAYS_MAX)
            @Schema(description = "Absent: as many as the organisation has set.", examples = "14")
            Integer days) {}
}
