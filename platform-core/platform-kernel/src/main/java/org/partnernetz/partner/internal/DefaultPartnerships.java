// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.Partnerships;
import org.partnernetz.partner.RoleDraft;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.host.DirectoryChanges;
import org.partnernetz.time.NetworkDays;

/** Keeps the rules of the network: one part at a time, one coordination, no subprojects of cooperation partners. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPartnerships implements Partnerships {

    @Inject
    Coordination coordination;

    @Inject
    RoleRepository roles;

    @Inject
    SubprojectRepository subprojects;

    @Inject
    SubprojectRules rules;

    @Inject
    DirectoryChanges directory;

    @Inject
    Clock clock;

    @Override
    public UUID give(String slug, RoleDraft draft) {
        var partner = coordination.partner(slug);
        check(partner, draft, null);
        var id = roles.add(partner.id().value(), draft);
        noted(partner, "role-given", told(draft));
        return id;
    }

    @Override
    public void change(String slug, UUID role, RoleDraft draft) {
        var partner = coordination.partner(slug);
        var held = roles.of(partner.id().value()).stream()
                .filter(one -> one.id().equals(role))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var leaves = held.role() == NetworkRole.COORDINATION
                && held.lastDay() == null
                && (draft.role() != NetworkRole.COORDINATION || draft.lastDay() != null);
        new InvalidException.Check()
                .that(!leaves, "role", "coordination-needed")
                .orThrow();
        check(partner, draft, role);
        roles.change(partner.id().value(), role, draft);
        noted(partner, "role-changed", told(draft));
    }

    private void check(Organisation partner, RoleDraft draft, @Nullable UUID except) {
        checkDays(draft);
        var own = partner.id().value();
        var inTheWay = roles.inTheWay(own, draft, except);
        var running = draft.role() == NetworkRole.COOPERATION && hasRunning(own, draft);
        new InvalidException.Check()
                .that(inTheWay.isEmpty() || inTheWay.get() != own, "from", "overlaps")
                .that(inTheWay.isEmpty() || inTheWay.get() == own, "role", "second-coordination")
                .that(!running, "role", "cooperation-without-subproject")
                .orThrow();
    }

    private static void checkDays(RoleDraft draft) {
        var last = draft.lastDay();
        new InvalidException.Check()
                .that(NetworkDays.plausible(draft.from()), "from", "wrong")
                .that(last == null || NetworkDays.plausible(last), "lastDay", "wrong")
                .that(last == null || !last.isBefore(draft.from()), "lastDay", "end-before-start")
                .orThrow();
    }

    private boolean hasRunning(long partner, RoleDraft draft) {
        var from = draft.from();
        return subprojects.of(partner).stream().anyMatch(one -> {
            var until = one.what().fundedUntil();
            return until == null || !until.isBefore(from);
        });
    }

    @Override
    public UUID begin(String slug, SubprojectDraft draft) {
        var partner = coordination.partner(slug);
        var clean = SubprojectRules.clean(draft);
        rules.check(clean)
                .that(rules.isFree(partner, clean.plugin(), null), "plugin", "taken")
                .that(!isCooperation(partner), "name", "cooperation-without-subproject")
                .orThrow();
        var id = subprojects.add(partner.id().value(), clean);
        noted(partner, "subproject-begun", Map.of("subproject", clean.name()));
        return id;
    }

    private boolean isCooperation(Organisation partner) {
        var today = NetworkDays.today(clock);
        return roles.of(partner.id().value()).stream()
                .anyMatch(held -> held.role() == NetworkRole.COOPERATION && !isOver(held.lastDay(), today));
    }

    private static boolean isOver(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    @Override
    public void change(String slug, UUID subproject, SubprojectDraft draft) {
        var partner = coordination.partner(slug);
        if (subprojects.of(partner.id().value()).stream()
                .noneMatch(one -> one.id().equals(subproject))) {
            throw new NotFoundException();
        }
        var clean = SubprojectRules.clean(draft);
        rules.check(clean)
                .that(rules.isFree(partner, clean.plugin(), subproject), "plugin", "taken")
                .orThrow();
        subprojects.change(partner.id().value(), subproject, clean);
        noted(partner, "subproject-changed", Map.of("subproject", clean.name()));
    }

    private static Map<String, String> told(RoleDraft draft) {
        var told = new HashMap<>(
                Map.of("part", draft.role().name(), "from", draft.from().toString()));
        if (draft.lastDay() != null) {
            told.put("last-day", draft.lastDay().toString());
        }
        return told;
    }

    private void noted(Organisation partner, String action, Map<String, String> details) {
        coordination.note(partner, action, details);
        directory.changed();
    }
}
