// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.member.host.JoinRequest;
import org.partnernetz.member.host.JoinRequest.Asking;
import org.partnernetz.member.host.JoinRequest.State;
import org.partnernetz.member.host.JoinRequests;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("Requests to be admitted")
class JoinRequestsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final JoinRequests REQUESTS = WORLD.get(JoinRequests.class);
    private static final MembershipChange MEMBER = new MembershipChange(Set.of(Role.MEMBER), true, null);
    private static final int AT_ONCE = 20;

    private Organisation home;
    private PersonId chief;
    private String own;

    @BeforeEach
    void people() {
        own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
        home = WORLD.organisation("asked-" + own);
        chief = WORLD.member(home, "Leitung " + own, Role.ADMINISTRATOR);
    }

    @Test
    @DisplayName("become an invitation that goes to the address, and tell administrators that somebody asks")
    void approved() throws SQLException {
        ask("neu-" + own + "@example.org");
        var asked = one();

        var issued = decide(() -> REQUESTS.approve(asked.id(), MEMBER));

        assertThat(asked.known()).isFalse();
        assertThat(WORLD.asPerson(chief, () -> WORLD.get(Notices.class).mine(PageRequest.first(), Locale.GERMAN))
                        .items())
                .extracting(ReceivedNotice::kind)
                .contains("join-asked");
        assertThat(issued.invitation().email()).isEqualTo("neu-" + own + "@example.org");
        assertThat(WORLD.get(Admissions.class).look(issued.code()).orElseThrow().name())
                .isEqualTo("Amal");
        assertThat(one().state()).isEqualTo(State.APPROVED);
        assertThat(mails("neu-" + own + "@example.org")).containsExactly("invitation");
        assertThatThrownBy(() -> decide(() -> REQUESTS.approve(asked.id(), MEMBER)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("are refused with a reason, which the person reads")
    void refused() throws SQLException {
        ask("neu-" + own + "@example.org");
        var asked = one();
        assertThatThrownBy(() -> refuse(asked.id(), " ")).isInstanceOf(InvalidException.class);

        refuse(asked.id(), "Wir sind zu voll.");

        assertThat(one().state()).isEqualTo(State.REFUSED);
        assertThat(one().reason()).isEqualTo("Wir sind zu voll.");
        assertThat(mails("neu-" + own + "@example.org")).containsExactly("join-refused");
        assertThatThrownBy(() -> refuse(asked.id(), "Noch einmal")).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("of people with an account bear its name and address, and are the person's own to read")
    void withAccount() {
        var other = WORLD.organisation("asker-" + own);
        var person = WORLD.member(other, "Zweifach " + own, Role.MEMBER);
        WORLD.asPerson(person, () -> {
            REQUESTS.ask(new Asking(home.slug(), "Falsch", "falsch@example.org", "de", "Bitte"), caller());
            return person;
        });

        assertThat(one().name()).isEqualTo("Zweifach " + own);
        assertThat(one().email()).isEqualTo(WORLD.email("Zweifach " + own).toLowerCase(Locale.ROOT));
        assertThat(one().known()).isTrue();
        assertThat(WORLD.asPerson(person, REQUESTS::mine))
                .extracting(JoinRequest::organisation)
                .containsExactly(home.name());
        assertThatThrownBy(REQUESTS::mine).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are answered the same whether or not the address is known, and stand once")
    void tellNothing() {
        var member = WORLD.member(home, "Schon " + own, Role.MEMBER);
        ask(WORLD.email("Schon " + own));
        ask(WORLD.email("Schon " + own));
        ask("unbekannt-" + own + "@example.org");

        assertThat(list(chief)).hasSize(2).noneMatch(JoinRequest::known);
        var ofMember = list(chief).get(1).id();
        assertThatThrownBy(() -> decide(() -> REQUESTS.approve(ofMember, MEMBER)))
                .as(member + " is told to administrators only")
                .isInstanceOf(InvalidException.class);
        assertThat(list(chief)).as("nothing was decided").allMatch(JoinRequest::isOpen);
    }

    @Test
    @DisplayName("are refused with all faults at once")
    void faults() {
        assertThatThrownBy(() -> REQUESTS.ask(new Asking(home.slug(), " ", "kein Konto", "fr", ""), caller()))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::field)
                                .contains("name", "email", "message", "language"));
        assertThatThrownBy(() -> REQUESTS.ask(new Asking("nowhere-" + own, "A", "a@example.org", "de", "x"), caller()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are the business of the organisation's administrators alone")
    void administratorsOnly() {
        ask("neu-" + own + "@example.org");
        var key = one().id();
        var member = WORLD.member(home, "Mitglied " + own, Role.MEMBER);
        var other = WORLD.organisation("else-" + own);

        assertThatThrownBy(() -> list(member)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(member, home, () -> REQUESTS.approve(key, MEMBER)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(World.administratorOf(other), () -> REQUESTS.get(key)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.as(World.administratorOf(other), () -> REQUESTS.approve(key, MEMBER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("of one caller end after some, and those of all callers, too")
    void bounds() throws SQLException {
        var caller = caller();
        for (var number = 0; number < AT_ONCE; number++) {
            REQUESTS.ask(new Asking(home.slug(), "A", number + own + "@example.org", "de", "x"), caller);
        }
        assertThatThrownBy(() -> REQUESTS.ask(new Asking(home.slug(), "A", "b@example.org", "de", "x"), caller))
                .isInstanceOf(TooManyAttemptsException.class);

        run("insert into core.join_request (id, organisation_id, name, email, language, message, asked_at)"
                + " select gen_random_uuid(), " + home.id().value() + ", 'A', n || '@example.net', 'de', 'x', now()"
                + " from generate_series(1, " + (JoinRequests.OPEN_MAX - AT_ONCE) + ") n");
        assertThatThrownBy(() -> ask("voll-" + own + "@example.org")).isInstanceOf(ConflictException.class);

        run("update core.join_request set decided_at = now(), approved = true where organisation_id = "
                + home.id().value());
        ask("platz-" + own + "@example.org");
        run("insert into core.join_request (id, organisation_id, name, email, language, message, asked_at, decided_at,"
                + " approved) select gen_random_uuid(), " + home.id().value()
                + ", 'A', n || '@example.net', 'de', 'x', now(), now(), true from generate_series(1, "
                + (JoinRequests.KEPT_MAX - JoinRequests.OPEN_MAX) + ") n");
        assertThatThrownBy(() -> ask("voll2-" + own + "@example.org")).isInstanceOf(ConflictException.class);
    }

    private void ask(String address) {
        REQUESTS.ask(new Asking(home.slug(), "Amal", address, "de", "Ich berate in Merzig."), caller());
    }

    /** Another one each time, as callers are counted. */
    private static String caller() {
        return "caller " + UUID.randomUUID();
    }

    private JoinRequest one() {
        var all = list(chief);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<JoinRequest> list(PersonId who) {
        return WORLD.as(who, home, () -> REQUESTS.list(PageRequest.first())).items();
    }

    private <T> T decide(Callable<T> decision) {
        return WORLD.as(chief, home, decision);
    }

    private void refuse(UUID request, String reason) {
        decide(() -> {
            REQUESTS.refuse(request, reason);
            return request;
        });
    }

    private static List<String> mails(String address) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select coalesce(array_agg(kind), '{}') from core.mail where recipient = '" + address + "'")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
