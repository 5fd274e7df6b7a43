// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.member.host.Admissions.NewAccount;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.FirstAdministrator;
import org.partnernetz.partner.Partner;
import org.partnernetz.partner.PartnerInvitations;
import org.partnernetz.partner.Partners;
import org.partnernetz.partner.Partners.Filter;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.Problem;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.Standing;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A partner")
class PartnersTest {
    private static final String SECRET = "Regenschirm mit Kakadu und Kompass";

    private final Network network = new Network();
    private final World world = network.world;
    private final Partners partners = network.get(Partners.class);

    @Test
    @DisplayName("is taken in with its subproject and its first administrator, who lets everybody else in")
    void isTakenIn() {
        var draft = network.draft(
                NetworkRole.SUBPROJECT, List.of(Network.subproject("exchange"), Network.subproject("not-there")), true);
        var added = network.asCoordination(() -> partners.add(draft));
        assertThat(added.slug()).isEqualTo("groesse-soehne-" + network.own);

        var sheet = network.asCoordination(() -> partners.get(added.slug()));
        assertThat(sheet.partner().administered()).isFalse();
        assertThat(sheet.roles()).extracting("role").containsExactly(NetworkRole.SUBPROJECT);
        assertThat(sheet.subprojects())
                .extracting("what")
                .containsExactlyInAnyOrder(Network.subproject("exchange"), Network.subproject("not-there"));
        assertThat(network.modules.on).containsExactly(added.slug() + "/exchange");
        assertThat(sheet.invitations()).hasSize(1);

        var person = accept(added.invitation().code());
        var administrator =
                world.get(TenantContext.class).membership(person, added.slug()).orElseThrow();
        assertThat(administrator.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(administrator.isNetworkAdministrator()).isFalse();
        assertThat(world.as(
                        administrator,
                        () -> world.get(AuditTrail.class)
                                .entries(AuditTrail.Filter.all(), PageRequest.first())
                                .items()))
                .extracting(AuditEntry::action)
                .contains("network.partner-added", "invitation.made", "invitation.accepted");
        network.doAsCoordination(() -> refused(
                "partner-administered",
                () -> network.get(PartnerInvitations.class)
                        .invite(added.slug(), new FirstAdministrator("Zweite", null, "de"))));
    }

    private PersonId accept(String code) {
        return world.get(Admissions.class).register(code, new NewAccount("Amal", "amal." + network.own, "de", SECRET));
    }

    @Test
    @DisplayName("is taken in whole or not at all")
    void isTakenInWhole() {
        var wrong = network.draft(NetworkRole.SUBPROJECT, List.of(Network.subproject("No Plugin")), true);
        network.doAsCoordination(() -> assertThatThrownBy(() -> partners.add(wrong))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting("field")
                                .containsExactly("subprojects[0].plugin")));
        var second = network.draft(NetworkRole.COORDINATION, List.of(), false);
        network.doAsCoordination(() -> refused("invalid", () -> partners.add(second)));
        assertThat(Network.one("select count(*) from core.organisation where name like '%" + network.own + "'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("whose invitation was made by somebody who lost the coordination's trust lets nobody in")
    void trustsItsMaker() {
        var added = network.asCoordination(() -> partners.add(network.draft(null, List.of(), true)));
        Network.one("update core.membership set until = now() where person_id = '" + network.chief.value()
                + "' returning 1");
        assertThatThrownBy(() -> accept(added.invitation().code())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("that is suspended lets nobody in and is in no list, until it is opened again")
    void isSuspended() {
        var partner = world.organisation("resting");
        var person = world.member(partner, "Ruhende " + network.own, Role.ADMINISTRATOR);
        network.doAsCoordination(() -> partners.suspend(partner.slug(), "Umbau"));

        assertThat(world.get(TenantContext.class).membership(person, partner.slug()))
                .isEmpty();
        assertThat(world.asPerson(person, () -> world.get(TenantContext.class).seats()))
                .isEmpty();
        assertThat(world.get(Organisations.class).all()).extracting("slug").doesNotContain(partner.slug());
        assertThat(world.get(Organisations.class).withSlug(partner.slug()).standing())
                .isEqualTo(Standing.SUSPENDED);
        assertThat(world.get(SignIn.class).withPassword(world.email("Ruhende " + network.own), World.PASSWORD, "x"))
                .as("the account, which may belong to others, too")
                .contains(person);

        network.doAsCoordination(() -> partners.resume(partner.slug()));
        assertThat(world.get(TenantContext.class).membership(person, partner.slug()))
                .isPresent();
    }

    @Test
    @DisplayName("that is archived has no part in the network any more")
    void isArchived() {
        var added = network.asCoordination(() ->
                partners.add(network.draft(NetworkRole.SUBPROJECT, List.of(Network.subproject("exchange")), false)));
        network.doAsCoordination(() -> partners.archive(added.slug(), "Ende der Förderung"));
        network.doAsCoordination(() -> refused("partner-archived", () -> partners.suspend(added.slug(), "x")));

        var sheet = network.asCoordination(() -> partners.get(added.slug()));
        assertThat(sheet.partner().organisation().role()).isNull();
        assertThat(sheet.roles().get(0).lastDay()).isNotNull();
        assertThat(sheet.subprojects().get(0).what().fundedUntil()).isNotNull();
        assertThat(listed(new Filter(network.own, null, false, null))).isEmpty();
        assertThat(listed(new Filter(network.own, null, false, Standing.ARCHIVED)))
                .containsExactly(added.slug());
    }

    @Test
    @DisplayName("needs a reason to be closed, and the coordination stays open")
    void needsReason() {
        var partner = world.organisation("reason");
        network.doAsCoordination(() -> {
            refused("invalid", () -> partners.suspend(partner.slug(), " "));
            refused("coordination-stays", () -> partners.suspend(network.hub.slug(), "x"));
            refused("coordination-stays", () -> partners.archive(network.hub.slug(), "x"));
            refused("coordination-stays", () -> partners.handOver(network.hub.slug()));
            refused("no-administrator", () -> partners.handOver(partner.slug()));
        });
    }

    @Test
    @DisplayName("does not get the coordination while somebody else closes its door")
    void isNotHandedOverWhileClosing() throws Exception {
        var partner = world.organisation("closing");
        world.member(partner, "Schließend " + network.own, Role.ADMINISTRATOR);
        try (var closing = TestDatabase.shared().superuser();
                var statement = closing.createStatement()) {
            closing.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute("update core.organisation set standing = 'SUSPENDED' where id = "
                    + partner.id().value());
            var handing =
                    CompletableFuture.runAsync(() -> network.doAsCoordination(() -> partners.handOver(partner.slug())));
            while (!handing.isDone() && !somebodyWaits(statement)) {
                Thread.onSpinWait();
            }
            closing.commit();
            assertThatThrownBy(handing::join)
                    .hasCauseInstanceOf(ConflictException.class)
                    .hasMessageContaining("partner-closed");
        }
    }

    private static boolean somebodyWaits(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Test
    @DisplayName("is closed by nobody but the coordination, whoever asks the database")
    void isClosedByCoordination() throws SQLException {
        var partner = world.organisation("door");
        var person = world.member(partner, "Tür " + network.own, Role.ADMINISTRATOR);
        try (var connection = TestDatabase.shared().app().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                Bound.in(
                        statement,
                        Map.of(
                                "app.tenant", partner.id().value(),
                                "app.person", person.value(),
                                "app.roles", "ADMINISTRATOR"));
                assertThatThrownBy(() ->
                                statement.execute("update core.organisation set standing = 'SUSPENDED' where id = "
                                        + partner.id().value()))
                        .hasMessageContaining("only the coordination");
            }
            connection.rollback();
        }
    }

    @Test
    @DisplayName("is listed by part, state and letters, page by page")
    void isListed() {
        var added = network.asCoordination(() -> partners.add(network.draft(null, List.of(), false)));
        assertThat(listed(new Filter("SÖHNE " + network.own, null, false, null)))
                .containsExactly(added.slug());
        assertThat(listed(new Filter(network.own, null, true, null))).containsExactly(added.slug());
        assertThat(listed(new Filter(network.own, NetworkRole.STRATEGIC, false, null)))
                .isEmpty();
        var first = network.asCoordination(() -> partners.list(Filter.all(), new PageRequest(null, 1)));
        var second = network.asCoordination(() -> partners.list(Filter.all(), new PageRequest(first.next(), 1)));
        assertThat(first.items().get(0).organisation().role()).isEqualTo(NetworkRole.COORDINATION);
        assertThat(first.items().get(0).administered()).isTrue();
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    private List<String> listed(Filter filter) {
        return network.asCoordination(() -> partners.list(filter, PageRequest.first())).items().stream()
                .map(Partner::organisation)
                .map(organisation -> organisation.slug())
                .toList();
    }

    @Test
    @DisplayName("is there for administrators of the network only")
    void isForTheNetwork() {
        var partner = world.organisation("others");
        var theirs = world.member(partner, "Fremde " + network.own, Role.ADMINISTRATOR);
        var member = world.member(network.hub, "Mitglied " + network.own, Role.MEMBER);
        var others = List.of(world.acting(theirs, partner), world.acting(member, network.hub));
        for (var other : others) {
            world.as(other, () -> {
                hidden(() -> partners.list(Filter.all(), PageRequest.first()));
                hidden(() -> partners.get(partner.slug()));
                hidden(() -> partners.add(network.draft(null, List.of(), false)));
                hidden(() -> partners.suspend(partner.slug(), "x"));
                hidden(() -> partners.resume(partner.slug()));
                hidden(() -> partners.archive(partner.slug(), "x"));
                hidden(() -> partners.handOver(partner.slug()));
                hidden(() -> network.get(PartnerInvitations.class)
                        .invite(partner.slug(), new FirstAdministrator("Wer", null, "de")));
                return other;
            });
        }
        network.doAsCoordination(() -> hidden(() -> partners.get("nobody-" + network.own)));
    }

    private static void hidden(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfAny(ConflictException.class, InvalidException.class)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
