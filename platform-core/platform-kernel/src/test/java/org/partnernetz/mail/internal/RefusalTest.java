// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mail.State;
import org.partnernetz.mail.Mails;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A mail that the mail server does not take")
class RefusalTest {
    private final MovingClock clock = new MovingClock(MailNode.START);
    private StubbornServer server;
    private MailNode node;
    private Organisation organisation;
    private PersonId chief;

    @BeforeEach
    void start() throws SQLException, IOException {
        MailNode.forgetMails();
        server = new StubbornServer();
        node = new MailNode(clock, server.port());
        organisation = node.world.organisation("refused");
        chief = node.world.member(organisation, "chief", Role.ADMINISTRATOR);
        node.send(chief, organisation, MailNode.letter("Brief"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    @DisplayName("because the recipient does not exist is not tried again, and the next one is sent")
    void recipientRefused() throws InterruptedException {
        server.answers.put("RCPT TO:<ANNA", "550 5.1.1 no such user");
        clock.advance(Duration.ofSeconds(1));
        node.send(
                chief,
                organisation,
                Letter.of("test", "bert@test.example", "en").about("Next").says("Text"));
        node.carry();
        clock.advance(Duration.ofDays(1));
        node.carry();

        assertThat(mail("Brief").state()).isEqualTo(State.REFUSED);
        assertThat(mail("Brief").failure()).contains("550 5.1.1 no such user");
        assertThat(mail("Brief").attempts()).isEqualTo(1);
        assertThat(mail("Next").state()).isEqualTo(State.SENT);
        assertThat(server.taken).hasSize(1);
    }

    @Test
    @DisplayName("because of what it says is not tried again")
    void letterRefused() throws InterruptedException {
        server.answers.put(".", "554 5.7.1 looks like spam");
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.REFUSED);
        assertThat(mail("Brief").failure()).contains("looks like spam");
    }

    @Test
    @DisplayName("for the time being is tried again after growing pauses, and given up after days")
    void later() throws InterruptedException {
        server.answers.put("RCPT", "451 4.7.1 greylisted");
        node.carry();
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.WAITING);
        assertThat(mail("Brief").attempts()).isEqualTo(1);
        assertThat(mail("Brief").nextAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        while (mail("Brief").state() == State.WAITING) {
            clock.advance(Duration.ofHours(4));
            node.carry();
        }
        assertThat(mail("Brief").state()).isEqualTo(State.FAILED);
        assertThat(mail("Brief").failure()).contains("greylisted");
        assertThat(clock.instant())
                .isBetween(
                        MailNode.START.plus(Duration.ofDays(Mails.TRIED_DAYS - 1L)),
                        MailNode.START.plus(Duration.ofDays(Mails.TRIED_DAYS)));
    }

    @Test
    @DisplayName("because its mailbox is full may be taken tomorrow")
    void full() throws InterruptedException {
        server.answers.put("RCPT", "552 5.2.2 mailbox full");
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.WAITING);
        server.answers.clear();
        clock.advance(Duration.ofDays(1));
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.SENT);
    }

    @Test
    @DisplayName("because it does not take the sender waits until the settings are right")
    void senderRefused() throws InterruptedException {
        server.answers.put("MAIL", "553 5.7.1 not your address");
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.WAITING);
        assertThat(mail("Brief").failure()).contains("not your address");
        server.answers.put("MAIL", "530 5.7.0 sign in first");
        clock.advance(Duration.ofHours(1));
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.WAITING);
    }

    @Test
    @DisplayName("because the connection broke in the middle is tried again, and the others keep their place")
    void lost() throws InterruptedException {
        clock.advance(Duration.ofSeconds(1));
        node.send(chief, organisation, MailNode.letter("Zweiter"));
        server.answers.put("DATA", StubbornServer.HANG_UP);
        node.carry();
        assertThat(mail("Brief").attempts()).isEqualTo(1);
        assertThat(mail("Zweiter").attempts()).isZero();
        assertThat(node.get(Mails.class).server().isTroubled()).isTrue();

        server.answers.clear();
        clock.advance(Duration.ofMinutes(1));
        node.carry();
        assertThat(server.taken).hasSize(2);
        assertThat(node.list(chief, organisation)).allMatch(mail -> mail.state() == State.SENT);
    }

    @Test
    @DisplayName("because nobody may sign in says so to administrators, and keeps its place")
    void signInRefused(@TempDir Path folder) throws InterruptedException, IOException {
        server.answers.put("EHLO", "250-stubborn\r\n250 AUTH PLAIN");
        server.answers.put("AUTH", "535 5.7.8 wrong password");
        node.get(MailSettings.class).passwordFile = Optional.of(
                Files.writeString(folder.resolve("password"), "secret\n").toString());
        var settings = node.get(MailSettings.class);
        settings.user = Optional.of("user");
        node.carry();
        assertThat(node.get(Mails.class).server().trouble()).contains("wrong password");
        assertThat(mail("Brief").attempts()).isZero();
    }

    @Test
    @DisplayName("because the settings are wrong says which, and keeps its place")
    void settingsWrong() throws InterruptedException {
        node.get(MailSettings.class).from = Optional.of("nobody");
        node.carry();
        assertThat(node.get(Mails.class).server().trouble()).contains("partnernetz.mail.from");
        assertThat(mail("Brief").attempts()).isZero();
        node.get(MailSettings.class).from = Optional.of(MailNode.SENDER);
        clock.advance(Duration.ofMinutes(1));
        node.carry();
        assertThat(mail("Brief").state()).isEqualTo(State.SENT);
    }

    private Mail mail(String subject) {
        return node.list(chief, organisation).stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
