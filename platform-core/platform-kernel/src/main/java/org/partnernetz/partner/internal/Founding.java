// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitations;
import org.partnernetz.partner.FirstAdministrator;
import org.partnernetz.partner.NewPartner;
import org.partnernetz.partner.Partners.Added;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.plugin.admin.OfferedPlugin;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.text.Clean;

/** Makes an organisation with all that it needs to begin: all of it or nothing. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Founding {

    @Inject
    Coordination coordination;

    @Inject
    Organisations organisations;

    @Inject
    SubprojectRules rules;

    @Inject
    SubprojectRepository subprojects;

    @Inject
    PluginChoices plugins;

    @Inject
    Invitations invitations;

    Added add(NewPartner draft) {
        var named = named(draft.organisation());
        check(named, draft);
        var partner = organisations.add(named);
        var begun = draft.subprojects().stream().map(SubprojectRules::clean).toList();
        begun.forEach(subproject -> subprojects.add(partner.id().value(), subproject));
        coordination.note(partner, "partner-added", told(named, begun));
        return coordination.inPlaceOf(partner, () -> {
            switchOn(begun);
            return new Added(partner.slug(), invited(draft.administrator()));
        });
    }

    private void check(NewOrganisation organisation, NewPartner draft) {
        var check = new InvalidException.Check()
                .that(organisation.role() != NetworkRole.COORDINATION, "role", "second-coordination")
                .that(
                        organisation.role() != NetworkRole.COOPERATION
                                || draft.subprojects().isEmpty(),
                        "role",
                        "cooperation-without-subproject");
        for (var row = 0; row < draft.subprojects().size(); row++) {
            var subproject = SubprojectRules.clean(draft.subprojects().get(row));
            check.under(
                    "subprojects[" + row + ']', rules.check(subproject).that(isFirst(row, draft), "plugin", "taken"));
        }
        var person = draft.administrator();
        if (person != null) {
            check.under("administrator", faults(person));
        }
        check.orThrow();
    }

    private static boolean isFirst(int row, NewPartner draft) {
        return draft.subprojects().subList(0, row).stream()
                .noneMatch(before ->
                        before.plugin().equals(draft.subprojects().get(row).plugin()));
    }

    /** Asked before the organisation is there, so that all faults are told at once. */
    private InvalidException.Check faults(FirstAdministrator person) {
        var check = new InvalidException.Check();
        invitations.faults(DefaultPartnerInvitations.draft(person)).stream()
                .filter(fault -> !fault.code().equals("already-member"))
                .forEach(fault -> check.that(false, fault.field(), fault.code()));
        return check;
    }

    private NewOrganisation named(NewOrganisation draft) {
        var name = Clean.line(draft.name());
        var slug = draft.slug().strip().toLowerCase(Locale.ROOT);
        var taken = organisations.known().stream().map(Organisation::slug).collect(Collectors.toSet());
        return new NewOrganisation(
                slug.isEmpty() ? Names.slug(name, taken::contains) : slug,
                name,
                draft.initials().isBlank() ? Names.initials(name) : draft.initials(),
                draft.color(),
                draft.kind(),
                draft.regime(),
                draft.carrier(),
                draft.task(),
                draft.role(),
                draft.roleSince(),
                draft.languages(),
                draft.territory(),
                List.of());
    }

    private static Map<String, String> told(NewOrganisation organisation, List<SubprojectDraft> begun) {
        var told = new HashMap<String, String>();
        if (organisation.role() != null) {
            told.put("part", organisation.role().name());
            told.put("from", Objects.requireNonNull(organisation.roleSince()).toString());
        }
        if (!begun.isEmpty()) {
            told.put("subproject", begun.stream().map(SubprojectDraft::name).collect(Collectors.joining(", ")));
        }
        return told;
    }

    /** What is not installed, or not offered to everybody, can be switched on later. */
    private void switchOn(List<SubprojectDraft> begun) {
        var offered =
                plugins.offered(Locale.GERMAN).stream().map(OfferedPlugin::id).collect(Collectors.toSet());
        begun.stream().map(SubprojectDraft::plugin).filter(offered::contains).forEach(plugins::enable);
    }

    private Invitation.@Nullable Issued invited(@Nullable FirstAdministrator person) {
        return person == null ? null : invitations.invite(DefaultPartnerInvitations.draft(person));
    }
}
