// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.account;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.forum.Watches;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.rest.Listing;
import org.partnernetz.tenant.TenantContext;

/**
 * The caller's own sessions, passkeys, tokens and choices. Tokens are made, and passkeys made and removed, on the page
 * alone, which asks for the password: whoever has one token must not get others, nor take a second factor away.
 */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class MeResource {

    @Inject
    Sessions sessions;

    @Inject
    Passkeys passkeys;

    @Inject
    SignInProviders providers;

    @Inject
    Accounts accounts;

    @Inject
    Watches watches;

    @Inject
    TenantContext tenant;

    @GET
    @Path("sessions")
    @Operation(
            summary = "Lists own sessions",
            description = "Where the caller is signed in with a browser, the latest use first. Always the whole list.")
    public Listing<SessionItem> sessions() {
        requireCaller();
        return Listing.whole(sessions.mine(), SessionItem::of);
    }

    @DELETE
    @Path("sessions/{session}")
    @Operation(summary = "Ends an own session", description = "The browser is signed out with its next request.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@Parameter(description = "Key of the session.") @PathParam("session") UUID session) {
        sessions.end(session);
    }

    @GET
    @Path("passkeys")
    @Operation(
            summary = "Lists own passkeys",
            description = "The oldest first. Always the whole list. They are made and removed on the page.")
    public Listing<PasskeyItem> passkeys() {
        requireCaller();
        return Listing.whole(passkeys.mine(), PasskeyItem::of);
    }

    @GET
    @Path("sign-in-links")
    @Operation(
            summary = "Lists own sign-in services",
            description = "Those of organisations with which the account is linked. Always the whole list. Accounts are"
                    + " linked on the page.")
    public Listing<ProviderLinkItem> links() {
        requireCaller();
        return Listing.whole(providers.links(), ProviderLinkItem::of);
    }

    @DELETE
    @Path("sign-in-links/{service}")
    @Operation(summary = "Unlinks a sign-in service", description = "All sessions that came by it end.")
    @APIResponse(responseCode = "204", description = "Unlinked.")
    public void unlink(
            @Parameter(description = "Slug of the organisation whose it is.", example = "fitt") @PathParam("service")
                    String service) {
        providers.unlink(service);
    }

    @GET
    @Path("tokens")
    @Operation(
            summary = "Lists own access tokens",
            description = "Those that are valid, newest first. Always the whole list. New ones are made on the page.")
    public Listing<TokenItem> tokens() {
        requireCaller();
        return Listing.whole(accounts.tokens(), TokenItem::of);
    }

    @DELETE
    @Path("tokens/{token}")
    @Operation(summary = "Revokes an own access token", description = "Also the one with which it is called.")
    @APIResponse(responseCode = "204", description = "Revoked.")
    public void revoke(@Parameter(description = "Key of the token.") @PathParam("token") UUID token) {
        accounts.revokeToken(token);
    }

    @GET
    @Path("watches")
    @Operation(
            summary = "Lists what the caller follows and has muted",
            description = "Forums and topics, the latest choice first; no more than 200. Choices are changed with the"
                    + " forum or topic.")
    public Listing<WatchItem> watches() {
        requireCaller();
        return Listing.whole(watches.mine(), WatchItem::of);
    }

    private void requireCaller() {
        if (tenant.person().isEmpty()) {
            throw new NotAuthorizedException("Bearer");
        }
    }
}
