// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnernetz.demo.SampleSheet;
import org.partnernetz.demo.Samples;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.rest.MembersOnly;

/** The sample data of the demo, for administrators of the network; for everybody else nothing is here. */
@Path("organisations/{organisation}/network/samples")
@RequestScoped
@MembersOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "network")
public class SamplesResource {

    @Inject
    Samples samples;

    @PathParam("organisation")
    @Parameter(description = "The network's coordination.", example = "gim")
    String organisation;

    @GET
    @Operation(
            summary = "Counts the sample data of the demo",
            description = "What goes if it is removed, and what of it stays because others take part in it by now; for "
                    + "administrators of the network. 404 where there is none.")
    public SampleItem read() {
        return SampleItem.of(samples.look().orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Removes the sample data of the demo for good",
            description =
                    "409 `changed-meanwhile` if there are other people of the demo than said, `demo-password` if the caller "
                            + "still has the password that the demo wrote down, `plugin-not-running`. Tokens of before "
                            + "the caller had another one end, too.")
    public void remove(@NotNull @Valid Removal removal) {
        samples.remove(removal.people());
    }

    /** The number of people is said again, so that nobody removes them by accident. */
    @Schema(name = "SampleRemoval")
    public record Removal(
            @NotNull @Min(1) @Schema(description = "As many people as were counted.", examples = "3")
            Long people) {}

    /** What is removed, and what stays. */
    @Schema(name = "Samples")
    public record SampleItem(
            @Schema(description = "Invented people, without the caller.")
            long people,

            @Schema(description = "Topics in which nobody else wrote.")
            long topics,

            @Schema(description = "Events to which nobody else comes.")
            long events,

            @Schema(description = "Working groups in which nobody else is.")
            long groups,

            @Schema(description = "Offers that nobody has changed.")
            long offers,

            @Schema(description = "Topics that stay, because others wrote in them.")
            long keptTopics,

            @Schema(description = "Events that stay, because others come.")
            long keptEvents,

            @Schema(description = "Working groups that stay, because others are in them.")
            long keptGroups,

            @Schema(description = "Whether the caller has to choose another password before.")
            boolean demoPassword) {

        static SampleItem of(SampleSheet sheet) {
            return new SampleItem(
                    sheet.people(),
                    sheet.topics(),
                    sheet.events(),
                    sheet.groups(),
                    sheet.offers(),
                    sheet.kept().topics(),
                    sheet.kept().events(),
                    sheet.kept().groups(),
                    sheet.demoPassword());
        }
    }
}
