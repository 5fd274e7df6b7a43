// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.mail.Letter;
import org.partnernetz.mail.StopMail;
import org.partnernetz.mail.StopMail.Stoppable;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Mails of one kind")
class StopMailTest {
    private static final Pattern ADDRESS = Pattern.compile("<https://netz\\.example/mail/stop/([A-Za-z0-9_-]{43})>");

    private final GreenMail server = Received.server(0);
    private MailNode node;
    private Organisation organisation;
    private PersonId chief;
    private PersonId reader;

    @BeforeEach
    void start() throws SQLException {
        MailNode.forgetMails();
        server.start();
        node = new MailNode(new MovingClock(MailNode.START), server.getSmtp().getPort());
        organisation = node.world.organisation("stop");
        chief = node.world.member(organisation, "chief", Role.ADMINISTRATOR);
        reader = node.world.member(organisation, "reader", Role.MEMBER);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("are stopped by the token in one of them, and come again when the person wants")
    void stopped() throws InterruptedException {
        var token = token();
        var stops = node.get(StopMail.class);
        var there = new Stoppable("topic-answered", organisation.name(), false);
        assertThat(stops.look(token)).isEqualTo(there);
        assertThat(stops.look(token)).as("looking changes nothing").isEqualTo(there);

        assertThat(stops.stop(token, true).stopped()).isTrue();
        assertThat(stops.stop(token, true).stopped()).as("twice is once").isTrue();
        assertThat(node.send(chief, organisation, letter("topic-answered"))).isFalse();
        assertThat(node.send(chief, organisation, letter("founder-guide/due"))).isTrue();
        assertThat(node.send(chief, organisation, letter("topic-answered").to(chief)))
                .isTrue();
        assertThat(node.send(chief, organisation, MailNode.letter("Einladung").to(reader)))
                .as("letters that people must get")
                .isTrue();

        assertThat(stops.stop(token, false).stopped()).isFalse();
        assertThat(node.send(chief, organisation, letter("topic-answered"))).isTrue();
    }

    @Test
    @DisplayName("are not stopped by a token that no mail has")
    void unknown() throws InterruptedException {
        var token = token();
        var stops = node.get(StopMail.class);
        assertThatThrownBy(() -> stops.look(token + 'x')).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stops.stop("", true)).isInstanceOf(NotFoundException.class);
    }

    private Letter letter(String notice) {
        return MailNode.letter("Antwort").to(reader).stoppable(notice);
    }

    private String token() throws InterruptedException {
        node.send(chief, organisation, letter("topic-answered"));
        node.carry();
        var received = Received.by(server).get(0);
        assertThat(received.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        var address = ADDRESS.matcher(received.header("List-Unsubscribe"));
        assertThat(address.matches()).isTrue();
        assertThat(received.html()).contains("/mail/stop/" + address.group(1));
        assertThat(received.text()).contains("/mail/stop/" + address.group(1));
        return address.group(1);
    }
}
