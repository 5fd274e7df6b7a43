// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.LocalDate;
import java.util.List;

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

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.aftercare.Talk;
import org.partnernetz.founderguide.internal.check.Checks;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.check.Permits;
import org.partnernetz.founderguide.internal.check.Subsidies;
import org.partnernetz.founderguide.internal.check.SubsidyFacts;
import org.partnernetz.founderguide.internal.dossier.SubsidyView;
import org.partnernetz.founderguide.internal.law.Question;
import org.partnernetz.founderguide.internal.law.ResidenceCheck;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;

/** The checks of the law, the registration checklist and the talks after the start. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = ChecksResource.class)
public final class ChecksResource {
    private final Checks checks;
    private final SubsidyView view;
    private final Permits permits;
    private final Aftercare aftercare;

    @Activate
    public ChecksResource(
            @Reference Checks checks,
            @Reference SubsidyView view,
            @Reference Permits permits,
            @Reference Aftercare aftercare) {
        this.checks = checks;
        this.view = view;
        this.permits = permits;
        this.aftercare = aftercare;
    }

    @GET
    @Path("{id}/residence")
    public Residence residence(@PathParam("id") String id) {
        return Residence.of(checks.residence(Keys.of(id)));
    }

    @PUT
    @Path("{id}/residence")
    public Residence change(@PathParam("id") String id, @NotNull @Valid ResidenceFacts facts) {
        return Residence.of(checks.change(Keys.of(id), facts));
    }

    @GET
    @Path("{id}/subsidies")
    public Subsidised subsidies(@PathParam("id") String id) {
        return new Subsidised(checks.subsidies(Keys.of(id)), view.of(Keys.of(id)));
    }

    @PUT
    @Path("{id}/subsidies")
    public Subsidised change(@PathParam("id") String id, @NotNull @Valid SubsidyFacts facts) {
        return new Subsidised(checks.change(Keys.of(id), facts), view.of(Keys.of(id)));
    }

    @GET
    @Path("{id}/permits")
    public Items<PermitItem> permits(@PathParam("id") String id) {
        return items(permits.of(Keys.of(id)));
    }

    @PUT
    @Path("{id}/permits/{code}")
    public Items<PermitItem> done(
            @PathParam("id") String id, @PathParam("code") String code, @NotNull @Valid Done done) {
        return items(permits.done(Keys.of(id), code, done.doneOn()));
    }

    @DELETE
    @Path("{id}/permits/{code}")
    public Items<PermitItem> open(@PathParam("id") String id, @PathParam("code") String code) {
        return items(permits.open(Keys.of(id), code));
    }

    private static Items<PermitItem> items(List<PermitTask> tasks) {
        return Items.of(tasks.stream().map(PermitItem::of).toList());
    }

    @GET
    @Path("{id}/talks")
    public Items<Talk> talks(@PathParam("id") String id) {
        return Items.of(aftercare.of(Keys.of(id)));
    }

    @PUT
    @Path("{id}/talks/{months}")
    public Items<Talk> held(@PathParam("id") String id, @PathParam("months") String months, @NotNull @Valid Held held) {
        try {
            return Items.of(aftercare.held(Keys.of(id), Integer.parseInt(months), held.heldOn(), held.note()));
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    /**
     * What is known, and what comes of it.
     *
     * @param next the first question that nobody has answered; absent once all are
     */
    public record Residence(
            ResidenceFacts facts,
            ResidenceCheck check,
            @Nullable Question next) {
        static Residence of(ResidenceFacts facts) {
            var check = ResidenceCheck.of(facts);
            return new Residence(facts, check, check.next(facts).orElse(null));
        }
    }

    /** What is known, and what comes of it. */
    public record Subsidised(SubsidyFacts facts, Subsidies check) {}

    /** That something was reported. */
    public record Done(@NotNull LocalDate doneOn) {}

    /** That a talk was held. */
    public record Held(@NotNull LocalDate heldOn, @Nullable String note) {}
}
