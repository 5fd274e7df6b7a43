// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.dossier.CopyLinks;
import org.partnernetz.founderguide.internal.dossier.CopyReaders;
import org.partnernetz.founderguide.internal.dossier.StatementDraft;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.link.Link;
import org.partnernetz.link.NewLink;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;

/** Frozen copies: the organisation's own, and those it was given for a statement; and links to them. */
@PluginResource
@Permitted(May.ADVISE)
@Path("copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = CopiesResource.class)
public final class CopiesResource {
    @Reference
    Copies copies;

    @Reference
    CopyReaders readers;

    @Reference
    CopyLinks links;

    @Reference
    Statements statements;

    @GET
    @Operation(summary = "Lists copies received from other organisations for a statement")
    public Listing<Copy> received() {
        return Listing.whole(copies.received());
    }

    @GET
    @Path("{copy}")
    @Operation(summary = "Reads a copy")
    public Copy get(@PathParam("copy") UUID copy) {
        return copies.get(copy);
    }

    @GET
    @Path("{copy}/dossier")
    @Operation(summary = "The dossier as accessible PDF")
    @Produces("application/pdf")
    public File dossier(@PathParam("copy") UUID copy) {
        return copies.pdf(copy);
    }

    @GET
    @Path("{copy}/table")
    @Operation(summary = "The liquidity table for spreadsheets")
    @Produces("text/csv; charset=utf-8")
    public File table(@PathParam("copy") UUID copy) {
        return copies.csv(copy);
    }

    @PUT
    @Path("{copy}/readers/{slug}")
    @Operation(summary = "Gives a copy to an organisation to read")
    public Copy give(
            @PathParam("copy") UUID copy, @PathParam("slug") String slug, @NotNull @Valid CopyReaders.Reader reader) {
        return readers.share(copy, slug, reader.until());
    }

    @DELETE
    @Path("{copy}/readers/{slug}")
    @Operation(summary = "Takes a copy back")
    public Copy withdraw(@PathParam("copy") UUID copy, @PathParam("slug") String slug) {
        return readers.withdraw(copy, slug);
    }

    @POST
    @Path("{copy}/statements")
    @Operation(summary = "Writes down what an expert body says")
    public Copy state(@PathParam("copy") UUID copy, @NotNull @Valid StatementDraft draft) {
        return statements.record(copy, draft);
    }

    @GET
    @Path("{copy}/links")
    @Operation(summary = "Links to a copy for expert bodies without an account")
    public Listing<Link> links(@PathParam("copy") UUID copy) {
        return Listing.whole(links.of(copy));
    }

    @POST
    @Path("{copy}/links")
    @Operation(summary = "Makes a link; its address is told this once")
    public Created<NewLink> make(@PathParam("copy") UUID copy, @NotNull @Valid CopyLinks.Recipient recipient) {
        return Created.once(links.make(copy, recipient));
    }

    @DELETE
    @Path("{copy}/links/{link}")
    @Operation(summary = "Ends a link at once")
    public Listing<Link> revoke(@PathParam("copy") UUID copy, @PathParam("link") UUID link) {
        links.revoke(copy, link);
        return links(copy);
    }
}
