// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.partner.HostNames;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.rest.MembersOnly;

/** The host name of the acting organisation. */
@Path("organisations/{organisation}/host-name")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class HostNameResource {

    @Inject
    HostNames names;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Reads the host name", description = "For administrators of the organisation.")
    public HostNameItem read() {
        return hidden(() -> HostNameItem.of(names.own()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks for a host name",
            description = "In the place of the former one. It leads nowhere until it is proven; for administrators.")
    public HostNameItem ask(@NotNull @Valid HostNameDraft draft) {
        return hidden(() -> HostNameItem.of(names.ask(draft.host())));
    }

    @PUT
    @Path("proof")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Proves the host name",
            description = "From then on the public pages of the organisation are found under it; for administrators.")
    public HostNameItem prove(@NotNull @Valid HostNameProof proof) {
        return hidden(() -> HostNameItem.of(names.prove(proof.code())));
    }

    @DELETE
    @Operation(summary = "Gives the host name up", description = "For administrators of the organisation.")
    @APIResponse(responseCode = "204", description = "Given up.")
    public void remove() {
        hidden(() -> {
            names.remove();
            return true;
        });
    }

    private static <T> T hidden(Supplier<T> work) {
        try {
            return work.get();
        } catch (NotAllowedException notForThem) {
            throw new NotFoundException();
        }
    }
}
