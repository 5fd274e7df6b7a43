// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mail.State;
import org.partnernetz.mail.Mails;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;

@DisplayName("A mail")
class SendingTest {
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
        organisation = node.world.organisation("sending");
        chief = node.world.member(organisation, "chief", Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("is sent once, from the organisation, as text and as HTML, with a Message-ID made of its key")
    void isSent() throws InterruptedException {
        assertThat(node.send(chief, organisation, MailNode.letter("Grüße aus dem Netzwerk")))
                .isTrue();
        assertThat(mail().state()).isEqualTo(State.WAITING);
        node.carry();
        node.carry();

        assertThat(Received.by(server)).singleElement().satisfies(received -> {
            assertThat(received.subject()).isEqualTo("Grüße aus dem Netzwerk");
            assertThat(received.from()).isEqualTo(organisation.name() + " <" + MailNode.SENDER + ">");
            assertThat(received.to()).isEqualTo("anna@test.example");
            assertThat(received.text()).startsWith("Guten Tag Frau Muster,\n\nText\n\n-- \n");
            assertThat(received.html()).contains("<html lang=\"de\">", ">Guten Tag Frau Muster,</p>");
            assertThat(received.header("Message-ID")).isEqualTo("<" + mail().id() + "@netz.example>");
            assertThat(received.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(received.header("Date")).isEqualTo("Wed, 1 Jan 2031 00:00:00 +0000");
            assertThat(received.header("List-Unsubscribe")).isNull();
        });
        assertThat(mail().state()).isEqualTo(State.SENT);
        assertThat(mail().endedAt()).isEqualTo(clock.instant());
        assertThat(mail().nextAt()).isNull();
    }

    @Test
    @DisplayName("goes with the transaction in which it was written")
    void goesWithItsTransaction() throws InterruptedException {
        assertThatThrownBy(() -> node.world.as(chief, organisation, () -> {
                    node.get(Failing.class).sendAndFail();
                    return organisation;
                }))
                .isInstanceOf(ConflictException.class);
        node.carry();
        assertThat(Received.by(server)).isEmpty();
        assertThat(node.list(chief, organisation)).isEmpty();
    }

    @Test
    @DisplayName("is sent once even if two servers look for it at the same time")
    void isSentOnce() throws InterruptedException {
        var count = 60;
        var other = new MailNode(clock, server.getSmtp().getPort());
        IntStream.range(0, count).forEach(number -> node.send(chief, organisation, MailNode.letter("Brief " + number)));

        var both = new Thread(() -> rounds(other));
        both.start();
        rounds(node);
        both.join();

        assertThat(Received.by(server))
                .extracting(received -> received.header("Message-ID"))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    private static void rounds(MailNode node) {
        try {
            for (var round = 0; round < 5; round++) {
                node.carry();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("waits while the mail server is away for a day; then all arrive, once and in order")
    void waits() throws InterruptedException {
        server.stop();
        var written =
                IntStream.range(0, 12).mapToObj(number -> "Brief " + number).toList();
        for (var subject : written) {
            node.send(chief, organisation, MailNode.letter(subject));
            clock.advance(Duration.ofHours(2));
            node.carry();
        }
        assertThat(node.get(Mails.class).server().trouble()).isNotEmpty();
        assertThat(node.get(Mails.class).server().since()).isEqualTo(MailNode.START.plus(Duration.ofHours(2)));
        assertThat(node.list(chief, organisation)).allMatch(mail -> mail.attempts() == 0);

        var back = Received.server(node.get(MailSettings.class).port.orElseThrow());
        back.start();
        try {
            clock.advance(MailLine.LONGEST_PAUSE);
            node.carry();
            node.carry();
            assertThat(Received.by(back)).extracting(Received::subject).containsExactlyElementsOf(written);
            assertThat(node.get(Mails.class).server().isTroubled()).isFalse();
        } finally {
            back.stop();
        }
    }

    @Test
    @DisplayName("is tried again if the server stops between claim and result, but not before the attempt is over")
    void survivesTheServer() throws Exception {
        node.send(chief, organisation, MailNode.letter("Brief"));
        var stopping = node.get(CarryRepository.class);
        var due = stopping.due(clock.instant(), 10).get(0);
        node.world.as(SystemMember.of(organisation), () -> {
            assertThat(stopping.claim(due.id(), clock.instant(), clock.instant().plus(Courier.CLAIMED)))
                    .isPresent();
            assertThat(stopping.claim(due.id(), clock.instant(), clock.instant().plus(Courier.CLAIMED)))
                    .isEmpty();
            return due;
        });

        var next = new MailNode(clock, server.getSmtp().getPort());
        next.carry();
        assertThat(Received.by(server)).isEmpty();
        clock.advance(Courier.CLAIMED);
        next.carry();

        assertThat(Received.by(server)).hasSize(1);
        assertThat(mail().attempts()).isEqualTo(2);
    }

    @Test
    @DisplayName("that was handed over before the server stopped comes a second time with the same Message-ID")
    void keepsItsName() throws Exception {
        var crashing = new MailNode(clock, server.getSmtp().getPort());
        crashing.world.kernel().with(CarryRepository.class, new Crashing(node.get(CarryRepository.class)));
        node.send(chief, organisation, MailNode.letter("Brief"));
        crashing.carry();
        clock.advance(Courier.CLAIMED);
        node.carry();

        assertThat(Received.by(server))
                .hasSize(2)
                .extracting(received -> received.header("Message-ID"))
                .containsOnly("<" + mail().id() + "@netz.example>");
        assertThat(mail().state()).isEqualTo(State.SENT);
    }

    @Test
    @DisplayName("waits without a mail server, is given up after days, and is sent when an administrator says so")
    void waitsWithoutServer() throws InterruptedException {
        var without = new MailNode(clock, 1);
        without.get(MailSettings.class).host = Optional.empty();
        assertThat(without.get(Mails.class).server().configured()).isFalse();
        without.send(chief, organisation, MailNode.letter("Brief"));
        without.carry();
        assertThat(mail().state()).isEqualTo(State.WAITING);

        clock.advance(Duration.ofDays(Mails.TRIED_DAYS));
        assertThat(purge("give-up-mails")).isEqualTo(1);
        assertThat(mail().state()).isEqualTo(State.FAILED);
        node.carry();
        assertThat(Received.by(server)).isEmpty();

        node.world.as(chief, organisation, () -> {
            node.get(Mails.class).retry(mail().id());
            return chief;
        });
        node.carry();
        assertThat(Received.by(server)).hasSize(1);
    }

    private int purge(String key) {
        var purge = node.get(PurgeMails.class).purges().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return node.world.as(SystemMember.of(organisation), () -> purge.work().purge());
    }

    private Mail mail() {
        return node.list(chief, organisation).get(0);
    }

    /** Of a server that stops before it can note that a mail was sent. */
    private static final class Crashing extends CarryRepository {
        private final CarryRepository real;

        Crashing(CarryRepository real) {
            this.real = real;
        }

        @Override
        List<Due> due(Instant now, int most) {
            return real.due(now, most);
        }

        @Override
        Optional<Claimed> claim(UUID mail, Instant now, Instant until) {
            return real.claim(mail, now, until);
        }

        @Override
        void sent(Claimed mail, Instant now) {
            throw new IllegalStateException("The server stops");
        }
    }

    /** Fails after it sent. */
    static class Failing {
        @Inject
        Mails mails;

        @Transactional(rollbackOn = Exception.class)
        void sendAndFail() {
            mails.send(MailNode.letter("Nie"));
            throw new ConflictException("on-purpose");
        }
    }
}
