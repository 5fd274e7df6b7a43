// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.mail;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.mail.Mails;
import org.partnernetz.rest.Listing;
import org.partnernetz.rest.Stretch;
import org.partnernetz.web.problem.ProblemAnswer;
import org.partnernetz.web.rest.MembersOnly;

/** What an organisation sends by mail. */
@Path("organisations/{organisation}/mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class MailResource {

    @Inject
    Mails mails;

    @PathParam("organisation")
    @Parameter(description = "The organisation to act for.", example = "fitt")
    String organisation;

    @GET
    @MembersOnly
    @Operation(summary = "Lists mails", description = "The newest first, of the last 90 days; for administrators.")
    public Listing<MailLine> list(@BeanParam Stretch stretch) {
        return Listing.of(mails.list(stretch.page()), MailLine::of);
    }

    @GET
    @MembersOnly
    @Path("{mail}")
    @Operation(
            summary = "Reads a mail",
            description = "For administrators. The text is kept for 14 days after the mail was sent or given up.")
    public MailItem read(@Parameter(description = "Key of the mail.") @PathParam("mail") UUID mail) {
        return MailItem.of(mails.open(mail));
    }

    @POST
    @Path("{mail}/retry")
    @Operation(
            summary = "Tries a mail again",
            description =
                    "One that was refused or given up, for another five days; for administrators. 404 for others.")
    public void retry(@Parameter(description = "Key of the mail.") @PathParam("mail") UUID mail) {
        mails.retry(mail);
    }

    @POST
    @Path("test")
    @Operation(
            summary = "Tries the mail server",
            description = "Sends a letter to the caller's own address and waits for the answer of the mail server; for"
                    + " administrators of the coordination. 409 `no-mail-server`.")
    public MailLine test(@Context HttpHeaders headers) {
        Locale language = ProblemAnswer.language(headers.getAcceptableLanguages());
        return MailLine.of(mails.test(language));
    }
}
