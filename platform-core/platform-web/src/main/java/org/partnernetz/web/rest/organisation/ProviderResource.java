// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.problem.NotFoundException;

/** The sign-in service that an organisation may have. */
@Path("organisations/{organisation}/sign-in-provider")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class ProviderResource {

    @Inject
    SignInProviders providers;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @Operation(summary = "Reads the sign-in service", description = "For administrators; 404 if there is none.")
    public ProviderItem read() {
        return Hidden.item(providers::own)
                .map(known -> ProviderItem.of(known, providers.returnAddress()))
                .orElseThrow(NotFoundException::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sets the sign-in service",
            description = "For administrators. With another issuer all links of people end, and a secret is needed.")
    public ProviderItem set(@NotNull @Valid ProviderDraft draft) {
        Hidden.item(() -> providers.set(draft.toDraft()));
        return read();
    }

    @DELETE
    @Operation(
            summary = "Removes the sign-in service",
            description = "For administrators. All links of people, and the sessions that came by it, end.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove() {
        Hidden.item(providers::remove);
    }

    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tries a sign-in service",
            description = "For administrators. Asks the service, and changes nothing here.")
    @APIResponse(responseCode = "200", description = "What came of it.")
    public ProviderTrial tryOut(@NotNull @Valid ProviderDraft draft) {
        return new ProviderTrial(
                Hidden.item(() -> providers.tryOut(draft.toDraft())).orElse(null));
    }
}
