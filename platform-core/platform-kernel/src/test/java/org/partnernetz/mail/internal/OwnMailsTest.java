// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.mail.Button;
import org.partnernetz.mail.Mail.State;
import org.partnernetz.mail.Mails;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;

@DisplayName("The mails of an organisation")
class OwnMailsTest {
    private final MovingClock clock = new MovingClock(MailNode.START);
    private final GreenMail server = Received.server(0);
    private MailNode node;
    private Organisation organisation;
    private PersonId chief;

    @BeforeEach
    void start() throws SQLException {
        MailNode.forgetMails();
        server.start();
        node = new MailNode(clock, server.getSmtp().getPort());
        organisation = node.world.organisation("own");
        chief = node.world.member(organisation, "chief", Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("are seen by its administrators, and by nobody else")
    void seenByAdministrators() {
        var member = node.world.member(organisation, "member", Role.MEMBER, Role.MODERATOR);
        var guest = node.world.member(organisation, "guest", Role.GUEST);
        var other = node.world.organisation("other");
        var stranger = node.world.member(other, "stranger", Role.ADMINISTRATOR);
        node.send(member, organisation, MailNode.letter("Brief"));
        var mail = only();
        assertThat(node.open(chief, organisation, mail).paragraphs()).contains("Text");
        assertThat(node.list(stranger, other)).isEmpty();
        assertThatThrownBy(() -> node.open(stranger, other, mail)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> retry(stranger, other, mail)).isInstanceOf(NotFoundException.class);
        for (var somebody : List.of(member, guest)) {
            assertThatThrownBy(() -> node.list(somebody, organisation)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> node.open(somebody, organisation, mail)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> retry(somebody, organisation, mail)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> node.get(Mails.class).send(MailNode.letter("Niemand")))
                .as("nobody acts")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are not written by guests and advice-seekers")
    void notByGuests() {
        var guest = node.world.member(organisation, "guest", Role.GUEST);
        assertThatThrownBy(() -> node.send(guest, organisation, MailNode.letter("Brief")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("are written by the platform itself where nobody acts")
    void byThePlatform() {
        node.world.as(SystemMember.of(organisation), () -> node.get(Mails.class).send(MailNode.letter("Passwort")));
        assertThat(node.list(chief, organisation)).hasSize(1);
    }

    @Test
    @DisplayName("show an open path always, and a secret never; both arrive")
    void secrets() throws InterruptedException {
        send("Offen", Button.open("Ansehen", "/o/a/events/1"));
        send("Geheim", Button.secret("Passwort setzen", "/reset/s3cret"));
        assertThat(path("Offen")).isEqualTo("/o/a/events/1");
        assertThat(path("Geheim")).isNull();

        node.carry();
        assertThat(Received.by(server).stream().map(Received::text).toList().toString())
                .contains(
                        "Ansehen:\nhttps://netz.example/o/a/events/1\n",
                        "Passwort setzen:\nhttps://netz.example/reset/s3cret\n");
        assertThat(path("Offen")).isEqualTo("/o/a/events/1");
        assertThat(path("Geheim")).isNull();
        assertThat(node.open(chief, organisation, mail("Geheim")).button()).isEqualTo("Passwort setzen");
    }

    private void send(String subject, Button button) {
        node.send(chief, organisation, MailNode.letter(subject).leadsTo(button));
    }

    private String path(String subject) {
        return node.open(chief, organisation, mail(subject)).path();
    }

    @Test
    @DisplayName("lose their text after two weeks and are forgotten after three months; what waits stays")
    void forgotten() throws InterruptedException {
        node.send(chief, organisation, MailNode.letter("Gesendet").leadsTo(Button.open("Ansehen", "/a")));
        node.carry();
        clock.advance(Duration.ofDays(Mails.TEXT_DAYS).plusSeconds(1));
        node.send(chief, organisation, MailNode.letter("Wartet"));
        assertThat(purge("purge-mail-texts")).isEqualTo(1);
        var opened = node.open(chief, organisation, mail("Gesendet"));
        assertThat(opened.isForgotten()).isTrue();
        assertThat(opened.path()).isNull();
        assertThat(node.open(chief, organisation, mail("Wartet")).isForgotten()).isFalse();

        clock.advance(Duration.ofDays(Mails.KEPT_DAYS));
        assertThat(purge("purge-mails")).isEqualTo(1);
        assertThat(node.list(chief, organisation))
                .extracting(one -> one.subject())
                .containsExactly("Wartet");
    }

    private int purge(String key) {
        var purge = node.get(PurgeMails.class).purges().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return node.world.as(SystemMember.of(organisation), () -> purge.work().purge());
    }

    @Test
    @DisplayName("are at most a thousand within an hour")
    void bounded() throws SQLException {
        MailNode.execute("insert into core.mail (id, organisation_id, kind, recipient, language, subject, paragraphs,"
                + " created_at, give_up_at, due_at) select gen_random_uuid(), "
                + organisation.id().value() + ", 'a', 'a@test.example', 'de', 'a', '{a}', '" + MailNode.START + "',"
                + " '" + MailNode.START + "', '" + MailNode.START + "' from generate_series(1, "
                + Mails.HOURLY_MAX + ")");
        assertThatThrownBy(() -> node.send(chief, organisation, MailNode.letter("Einer zu viel")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        problem -> assertThat(problem.code()).isEqualTo("too-many-mails"));
        var other = node.world.organisation("quiet");
        node.world.as(SystemMember.of(other), () -> node.get(Mails.class).send(MailNode.letter("Woanders")));
        clock.advance(Duration.ofHours(1));
        assertThat(node.send(chief, organisation, MailNode.letter("Später"))).isTrue();
    }

    @Test
    @DisplayName("belong to the own data of whoever they are to")
    void toldToThePerson() {
        var member = node.world.member(organisation, "member", Role.MEMBER);
        node.send(chief, organisation, MailNode.letter("An mich").to(member));
        node.send(chief, organisation, MailNode.letter("An andere"));
        var told = node.world
                .asPerson(member, () -> node.get(Privacy.class).mine(Locale.GERMAN))
                .toString();
        assertThat(told).contains("An mich").doesNotContain("An andere");
    }

    @Test
    @DisplayName("are tested by administrators of the coordination, who see the answer")
    void tested() {
        var hub = node.world.hub();
        var head = node.world.member(hub, "head", Role.ADMINISTRATOR);
        var result = node.world.as(head, hub, () -> node.get(Mails.class).test(Locale.ENGLISH));
        assertThat(result.state()).isEqualTo(State.SENT);
        assertThat(Received.by(server)).singleElement().satisfies(received -> {
            assertThat(received.to()).isEqualTo(node.world.email("head"));
            assertThat(received.subject()).isEqualTo("Test: e-mails arrive");
        });
        server.stop();
        var failed = node.world.as(head, hub, () -> node.get(Mails.class).test(Locale.GERMAN));
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.failure()).isNotEmpty();
        assertThatThrownBy(() -> node.world.as(
                        chief, organisation, () -> node.get(Mails.class).test(Locale.GERMAN)))
                .isInstanceOf(NotAllowedException.class);
    }

    private Object retry(PersonId by, Organisation at, UUID mail) {
        return node.world.as(by, at, () -> {
            node.get(Mails.class).retry(mail);
            return mail;
        });
    }

    private UUID only() {
        return node.list(chief, organisation).get(0).id();
    }

    private UUID mail(String subject) {
        return node.list(chief, organisation).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
