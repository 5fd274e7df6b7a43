// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.partner.FundedSubproject;
import org.partnernetz.partner.HeldRole;
import org.partnernetz.partner.HostName;
import org.partnernetz.partner.HostNames;
import org.partnernetz.partner.PartnerSheet;
import org.partnernetz.partner.Partners;
import org.partnernetz.partner.Partnerships;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/**
 * One partner as the coordination looks after it: its parts in the network over time, its subprojects, and its door.
 * The address names the part or the subproject that is being changed.
 */
@Named
@RequestScoped
public class PartnerPage implements Page {

    @Inject
    Partners partners;

    @Inject
    Partnerships partnerships;

    @Inject
    HostNames names;

    @Inject
    PluginNames plugins;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<TypedRole> role = Form.of(TypedRole.class);
    private final Form<TypedSubproject> subproject = Form.of(TypedSubproject.class);
    private final Form<Reason> closing = Form.of(Reason.class);
    private final Form<Sure> giving = Form.of(Sure.class);
    private Place place;
    private PartnerSheet sheet;
    private @Nullable HostName host;
    private Optional<HeldRole> changedRole = Optional.empty();
    private Optional<FundedSubproject> changedSubproject = Optional.empty();

    /** Why a door is closed. */
    public record Reason(
            @NotBlank @Size(max = Partners.REASON_MAX) String reason) {}

    /** Whether somebody has read what follows. */
    public record Sure(boolean sure) {}

    @Override
    @Transactional
    public void open(Place at) {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        place = at;
        sheet = partners.get(at.text("partner"));
        host = names.of(at.text("partner")).orElse(null);
        changedRole = asked("role")
                .flatMap(id -> sheet.roles().stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst());
        changedSubproject = asked("subproject")
                .flatMap(id -> sheet.subprojects().stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst());
        changedRole.ifPresent(one -> role.filled(TypedRole.of(one)));
        changedSubproject.ifPresent(one -> subproject.filled(TypedSubproject.of(one.what())));
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** Gives the part in the network, or keeps the changed one. */
    public void keepRole() {
        act("partner-role", () -> {
            var draft = role.read().toDraft();
            changedRole.ifPresentOrElse(
                    one -> partnerships.change(slug(), one.id(), draft), () -> partnerships.give(slug(), draft));
        });
    }

    /** Adds the subproject, or keeps the changed one. */
    public void keepSubproject() {
        act("partner-subproject", () -> {
            var before = changedSubproject.map(FundedSubproject::what);
            var draft = subproject
                    .read()
                    .toDraft(
                            before.map(SubprojectDraft::languages).orElse(List.of()),
                            before.map(SubprojectDraft::territory).orElse(List.of()));
            changedSubproject.ifPresentOrElse(
                    one -> partnerships.change(slug(), one.id(), draft), () -> partnerships.begin(slug(), draft));
        });
    }

    public void suspend() {
        act("partner-suspended", () -> partners.suspend(slug(), closing.read().reason()));
    }

    public void archive() {
        act("partner-archived", () -> partners.archive(slug(), closing.read().reason()));
    }

    public void resume() {
        act("partner-resumed", () -> partners.resume(slug()));
    }

    /** Takes the host name from the partner. */
    public void removeHost() {
        act("partner-host-removed", () -> names.removeOf(slug()));
    }

    /** The partner's own host name; null without one. */
    public @Nullable HostName getHost() {
        return host;
    }

    /** Hands the coordination over; from then on this page is not for the reader any more. */
    public void handOver() {
        var done = faults.free(() -> {
            if (!giving.read().sure()) {
                throw InvalidException.of("sure", "required");
            }
            partners.handOver(slug());
        });
        if (done) {
            Redirect.to(place.getSpace() + "?done=coordination-given");
        }
    }

    private void act(String done, Runnable work) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }

    private String slug() {
        return place.text("partner");
    }

    public PartnerSheet getSheet() {
        return sheet;
    }

    public boolean isCoordination() {
        return sheet.partner().organisation().role() == NetworkRole.COORDINATION;
    }

    public Form<TypedRole> getRole() {
        return role;
    }

    public Form<TypedSubproject> getSubproject() {
        return subproject;
    }

    public Form<Reason> getClosing() {
        return closing;
    }

    public Form<Sure> getGiving() {
        return giving;
    }

    /** The part in the network that is being changed; null if the form is for a new one. */
    public @Nullable UUID getChangedRole() {
        return changedRole.map(HeldRole::id).orElse(null);
    }

    /** The subproject that is being changed; null if the form is for a new one. */
    public @Nullable UUID getChangedSubproject() {
        return changedSubproject.map(FundedSubproject::id).orElse(null);
    }

    /** Plugins by id. */
    public Map<String, String> getPlugins() {
        return plugins.with(sheet.subprojects().stream().map(one -> one.what().plugin()));
    }
}
