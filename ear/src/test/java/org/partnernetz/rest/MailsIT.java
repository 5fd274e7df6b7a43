// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Await;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.Mailbox;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("Mails")
class MailsIT {
    private static final String MAILS = "/api/v1/organisations/fitt/mails";
    private static final String TESTED = "/api/v1/organisations/gim/mails/test";
    private static final String BOUNDARY =
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n" + "One-Click\r\n--x--\r\n";

    private RunningPlatform platform;
    private Caller administrator;

    @BeforeEach
    void begin(RunningPlatform running) {
        platform = running;
        administrator = Caller.of(platform, platform.person("fitt", "administrator"));
    }

    @Test
    @DisplayName("that wait are sent by the server, with the organisation's frame, and are gone from nobody's sight")
    void sent() throws Exception {
        var to = "k" + UUID.randomUUID() + "@test.example";
        var id = insert(to, "'WAITING', now(), null");

        var mail = Mailbox.await(to);
        assertThat(mail.subject()).isEqualTo("Einladung für Käthe");
        assertThat(mail.from()).contains("FITT");
        assertThat(mail.link()).isEqualTo("/my?x=1");
        assertThat(mail.text()).contains("Guten Tag,", "\nhttp://localhost:" + platform.port() + "/my?x=1\n");
        assertThat(mail.html()).contains("lang=\"de\"", "Einladung für Käthe", ">Lesen</a>");

        Await.until("it is noted", () -> state(id).equals("SENT"));
        assertThat(administrator.get(MAILS).items())
                .filteredOn(item -> item.getString("id").equals(id.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item.getString("to")).isEqualTo(to));
        assertThat(administrator.post(MAILS + "/" + id + "/retry", "").status()).isEqualTo(404);
        var stranger = Caller.of(platform, platform.person("sis", "member"));
        assertThat(stranger.get("/api/v1/organisations/sis/mails").status()).isEqualTo(403);
        assertThat(stranger.get(MAILS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("that were refused are tried again when an administrator says so")
    void retried() throws Exception {
        var to = "r" + UUID.randomUUID() + "@test.example";
        var id = insert(to, "'REFUSED', null, now()");
        assertThat(administrator.post(MAILS + "/" + id + "/retry", "").status()).isEqualTo(204);
        assertThat(Mailbox.await(to).subject()).isEqualTo("Einladung für Käthe");
    }

    @Test
    @DisplayName("are tried out by administrators of the coordination, and by nobody else")
    void tried() throws Exception {
        var head = platform.person("gim", "administrator");
        var answer = Caller.of(platform, head).send("POST", TESTED, "", Map.of("Accept-Language", "en"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("state")).isEqualTo("SENT");
        var arrived = Mailbox.await(head.email());
        while (!arrived.subject().equals("Test: e-mails arrive")) { // others tell of the account
            arrived = Mailbox.await(head.email());
        }
        assertThat(administrator.post(MAILS + "/test", "").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("of a kind are stopped by one click of a mail program, but not by looking")
    void stopped() throws SQLException {
        var token = UUID.randomUUID().toString();
        var kind = "kind-" + token.substring(0, 8);
        var id = insert("s@test.example", "'SENT', null, now()");
        Database.run(
                platform,
                "update core.mail set person_id = (select person_id from auth.account limit 1), notice = '" + kind
                        + "', token_hash = encode(sha256('" + token + "'), 'hex') where id = '" + id + "'");
        var program = Caller.anonymous(platform);
        assertThat(program.get("/mail/stop/" + token).status()).isEqualTo(200);
        assertThat(unwanted(kind)).isZero();

        var form = Map.of("Content-Type", "multipart/form-data; boundary=x");
        assertThat(program.send("POST", "/mail/stop/" + token, BOUNDARY, form).status())
                .isEqualTo(200);
        assertThat(unwanted(kind)).isEqualTo(1);
        assertThat(program.send("POST", "/mail/stop/" + UUID.randomUUID(), BOUNDARY, form)
                        .status())
                .isEqualTo(404);
        var simple = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertThat(program.send("POST", "/mail/stop/" + token, "List-Unsubscribe=One-Click", simple)
                        .status())
                .isEqualTo(200);

        var button = Map.of("stop-mail", "stop-mail", "stop-mail:resume", "", "jakarta.faces.ViewState", "stateless");
        assertThat(Session.post(program, "/mail/stop/" + token, button, Map.of("Sec-Fetch-Site", "same-origin"))
                        .status())
                .isEqualTo(200);
        assertThat(unwanted(kind)).isZero();
    }

    private UUID insert(String to, String end) throws SQLException {
        var id = UUID.randomUUID();
        Database.run(
                platform,
                "insert into core.mail (id, organisation_id, kind, recipient, language, subject, paragraphs, button,"
                        + " path, created_at, give_up_at, state, due_at, ended_at) select"
                        + " '" + id + "', id, 'invitation', '"
                        + to + "', 'de', 'Einladung für Käthe', '{\"Guten Tag,\",Text}', 'Lesen', '/my?x=1', now(),"
                        + " now() + interval '5 days', " + end + " from core.organisation where slug = 'fitt'");
        return id;
    }

    private String state(UUID id) {
        return administrator.get(MAILS + "/" + id).json().getJsonObject("mail").getString("state");
    }

    private long unwanted(String kind) throws SQLException {
        return Database.number(platform, "select count(*) from core.unwanted_mail where notice = '" + kind + "'");
    }
}
