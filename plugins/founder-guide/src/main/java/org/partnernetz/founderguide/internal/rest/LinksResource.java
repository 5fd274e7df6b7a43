// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

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
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.link.Link;
import org.partnernetz.link.Links;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.store.Keys;

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
    public Items<Link> list(@PathParam("copy") String copy) {
        return Items.of(links.of(Keys.of(copy)));
    }

    @POST
    public Response make(@PathParam("copy") String copy, @NotNull @Valid Recipient recipient) {
        var made = links.make(Keys.of(copy), recipient.recipient(), recipient.days());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @DELETE
    @Path("{link}")
    public Items<Link> revoke(@PathParam("copy") String copy, @PathParam("link") String link) {
        links.revoke(Keys.of(copy), Keys.of(link));
        return list(copy);
    }

    /** For whom a link is, and for how many days: as many as are set where none are given. */
    public record Recipient(
            @NotBlank @Size(max = Links.RECIPIENT_MAX) String recipient,
            @Nullable @Min(1) @Max(Links.DAYS_MAX) Integer days) {}
}
