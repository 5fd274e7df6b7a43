// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.LocalDate;

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

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Copies;
import org.partnernetz.founderguide.internal.dossier.Copy;
import org.partnernetz.founderguide.internal.dossier.CopyReaders;
import org.partnernetz.founderguide.internal.dossier.StatementDraft;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.store.Keys;

/** Frozen copies: the organisation's own, and those it was given for a statement. */
@PluginResource
@Permitted(May.ADVISE)
@Path("copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = CopiesResource.class)
public final class CopiesResource {
    private final Copies copies;
    private final CopyReaders readers;
    private final Statements statements;

    @Activate
    public CopiesResource(@Reference Copies copies, @Reference CopyReaders readers, @Reference Statements statements) {
        this.copies = copies;
        this.readers = readers;
        this.statements = statements;
    }

    @GET
    public Items<Copy> received() {
        return Items.of(copies.received());
    }

    @GET
    @Path("{copy}")
    public Copy get(@PathParam("copy") String copy) {
        return copies.get(Keys.of(copy));
    }

    @GET
    @Path("{copy}/dossier")
    @Produces("application/pdf")
    public byte[] dossier(@PathParam("copy") String copy) {
        return copies.pdf(Keys.of(copy));
    }

    @GET
    @Path("{copy}/table")
    @Produces("text/csv; charset=utf-8")
    public byte[] table(@PathParam("copy") String copy) {
        return copies.csv(Keys.of(copy));
    }

    @PUT
    @Path("{copy}/readers/{slug}")
    public Copy give(@PathParam("copy") String copy, @PathParam("slug") String slug, @NotNull @Valid Reader reader) {
        return readers.share(Keys.of(copy), slug, reader.until());
    }

    @DELETE
    @Path("{copy}/readers/{slug}")
    public Copy withdraw(@PathParam("copy") String copy, @PathParam("slug") String slug) {
        return readers.withdraw(Keys.of(copy), slug);
    }

    @POST
    @Path("{copy}/statements")
    public Copy state(@PathParam("copy") String copy, @NotNull @Valid StatementDraft draft) {
        return statements.record(Keys.of(copy), draft);
    }

    /** Until when somebody may read a copy. */
    public record Reader(@NotNull LocalDate until) {}
}
