// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.HeldRole;
import org.partnernetz.partner.PartnerSheet;
import org.partnernetz.partner.Partners;
import org.partnernetz.partner.Partnerships;
import org.partnernetz.partner.RoleDraft;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisations;

@DisplayName("The part of a partner in the network")
class PartnershipsTest {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 12, 31);

    private final Network network = new Network();
    private final Partnerships partnerships = network.get(Partnerships.class);
    private String slug;

    @BeforeEach
    void add() {
        slug = network.asCoordination(() -> network.get(Partners.class).add(network.draft(null, List.of(), false)))
                .slug();
    }

    @Test
    @DisplayName("is kept over time, one after the other, and the network sees the present one")
    void isKept() {
        give(NetworkRole.STRATEGIC, FIRST, LAST);
        give(NetworkRole.SUBPROJECT, LAST.plusDays(1), null);
        assertThat(sheet().roles())
                .extracting(HeldRole::role, HeldRole::from, HeldRole::lastDay)
                .containsExactly(
                        tuple(NetworkRole.SUBPROJECT, LAST.plusDays(1), null),
                        tuple(NetworkRole.STRATEGIC, FIRST, LAST));
        assertThat(network.get(Organisations.class).withSlug(slug).role()).isEqualTo(NetworkRole.SUBPROJECT);
        assertThat(network.asCoordination(() -> network.get(AuditTrail.class)
                        .ofNetwork(AuditTrail.Filter.all(), PageRequest.first())
                        .items()))
                .filteredOn(entry -> entry.item().equals(slug))
                .extracting(AuditEntry::action)
                .containsExactly("network.role-given", "network.role-given", "network.partner-added");
    }

    @Test
    @DisplayName("is one at a time")
    void isOneAtATime() {
        var id = give(NetworkRole.STRATEGIC, FIRST, LAST);
        refused("from", "overlaps", () -> give(NetworkRole.COOPERATION, LAST, null));
        refused("lastDay", "end-before-start", () -> give(NetworkRole.COOPERATION, LAST, FIRST));
        network.doAsCoordination(
                () -> partnerships.change(slug, id, new RoleDraft(NetworkRole.STRATEGIC, FIRST, LAST.minusDays(1))));
        give(NetworkRole.COOPERATION, LAST, null);
    }

    @Test
    @DisplayName("is never that of a second coordination, and the first one cannot be taken away")
    void isOneCoordination() {
        refused("role", "second-coordination", () -> give(NetworkRole.COORDINATION, FIRST, null));
        var hub = network.asCoordination(() -> network.get(Partners.class).get(network.hub.slug()));
        var held = hub.roles().get(0);
        for (var draft : List.of(
                new RoleDraft(NetworkRole.STRATEGIC, held.from(), null),
                new RoleDraft(NetworkRole.COORDINATION, held.from(), held.from()))) {
            refused("role", "coordination-needed", () -> {
                network.doAsCoordination(() -> partnerships.change(network.hub.slug(), held.id(), draft));
                return held.id();
            });
        }
    }

    @Test
    @DisplayName("goes without a subproject for cooperation partners")
    void isWithoutSubproject() {
        give(NetworkRole.COOPERATION, FIRST, null);
        refused("name", "cooperation-without-subproject", () -> begin(Network.subproject("exchange")));
    }

    @Test
    @DisplayName("is not cooperation while a subproject runs")
    void isNotCooperation() {
        begin(Network.subproject("exchange"));
        refused("role", "cooperation-without-subproject", () -> give(NetworkRole.COOPERATION, FIRST, null));
    }

    @Test
    @DisplayName("holds several subprojects, each with a module of its own, until their funding ends")
    void holdsSubprojects() {
        var id = begin(Network.subproject("exchange"));
        begin(Network.subproject("monitoring"));
        refused("plugin", "taken", () -> begin(Network.subproject("exchange")));
        assertThat(network.get(Organisations.class).withSlug(slug).subprojects())
                .hasSize(2);

        var over = new SubprojectDraft("exchange", "Austausch", null, null, null, List.of(), List.of(), FIRST, LAST);
        network.doAsCoordination(() -> partnerships.change(slug, id, over));
        assertThat(network.get(Organisations.class).withSlug(slug).subprojects())
                .hasSize(1);
        assertThat(sheet().subprojects()).hasSize(2);
        network.doAsCoordination(() -> assertThatThrownBy(() -> partnerships.change(slug, UUID.randomUUID(), over))
                .isInstanceOf(NotFoundException.class));
    }

    @Test
    @DisplayName("holds several subprojects without a module")
    void holdsOthers() {
        begin(Network.subproject(SubprojectDraft.OTHER));
        begin(Network.subproject(SubprojectDraft.OTHER));
        assertThat(sheet().subprojects()).hasSize(2);
    }

    private PartnerSheet sheet() {
        return network.asCoordination(() -> network.get(Partners.class).get(slug));
    }

    private UUID give(NetworkRole role, LocalDate from, @Nullable LocalDate lastDay) {
        return network.asCoordination(() -> partnerships.give(slug, new RoleDraft(role, from, lastDay)));
    }

    private UUID begin(SubprojectDraft draft) {
        return network.asCoordination(() -> partnerships.begin(slug, draft));
    }

    private static void refused(String field, String code, Callable<UUID> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> Map.entry(fault.field(), fault.code()))
                                .contains(Map.entry(field, code)));
    }
}
