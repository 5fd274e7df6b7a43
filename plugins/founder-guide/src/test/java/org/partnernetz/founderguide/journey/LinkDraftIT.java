// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** What somebody without an account writes by a link and does not hand in yet. */
@WithPlatform
@DisplayName("An answer that was begun by a link")
class LinkDraftIT {
    private static final String HOME = FounderGuide.HOME;
    private static final String API = "/api/v1/organisations/" + HOME + "/p/founder-guide/";

    private final String text = "Entwurf" + UUID.randomUUID();
    private RunningPlatform platform;
    private Caller adviser;
    private String copy;
    private String address;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        FounderGuide.on(platform, HOME);
        adviser = Caller.of(platform, platform.person(HOME, "member"));
        var guide = new FounderGuide(adviser, HOME);
        copy = guide.freeze(guide.open("Laden"));
        address = link();
        var visitor = new LinkVisitor(platform, address);
        var kept = visitor.send(visitor.form("", "CONDITIONAL", text, "keep"));
        assertThat(kept.header("Location")).as(kept.toString()).endsWith(address + "?done=kept");
    }

    @Test
    @DisplayName("is there again in another browser, and goes with what was handed in")
    void goesOn() throws SQLException {
        var elsewhere = new LinkVisitor(platform, address);
        assertThat(elsewhere.look().body())
                .contains(text)
                .containsPattern("<input[^>]*checked[^>]*value=\"CONDITIONAL\"");
        elsewhere.send(elsewhere.form("IHK", "CONDITIONAL", text + " zwei", "keep"));
        assertThat(elsewhere.look().body()).contains(text + " zwei");

        assertThat(elsewhere.answers("IHK", "CONDITIONAL", "Fertig").status()).isEqualTo(302);
        assertThat(drafts()).isZero();
        var late = new LinkVisitor(platform, address);
        assertThat(late.look().body()).contains("Fertig").doesNotContain(text);
    }

    @Test
    @DisplayName("is seen by nobody else: not the adviser, not by another link to the same copy")
    void isNobodyElses() {
        assertThat(adviser.get(API + "copies/" + copy).body()).doesNotContain(text);
        var desk = Session.of(platform, platform.person(HOME, "member"));
        assertThat(desk.get("/o/" + HOME + "/p/founder-guide/copy/" + copy).body())
                .contains("state:remarks")
                .doesNotContain(text);
        assertThat(new LinkVisitor(platform, link()).look().body())
                .contains("answer:keep")
                .doesNotContain(text);
    }

    @Test
    @DisplayName("may be as little as it is, but not longer than an answer")
    void mayBeLittle() throws SQLException {
        var visitor = new LinkVisitor(platform, address);
        assertThat(visitor.send(visitor.form("", "POSITIVE", "", "keep")).status())
                .isEqualTo(302);

        var refused = visitor.send(visitor.form("", "POSITIVE", "x".repeat(4001), "keep"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("answer-remarks-error").contains("x".repeat(4001));
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    @DisplayName("is not handed in by whoever only follows a link, as scanners of mail do")
    void isNotHandedInByFollowing() throws SQLException {
        var form = "?answer=answer&answer:body=IHK&answer:result=POSITIVE&answer:remarks=x&answer:send=x";
        var followed = Caller.anonymous(platform).get(address + form + "&jakarta.faces.ViewState=stateless");
        assertThat(followed.status()).isEqualTo(400);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    @DisplayName("goes with its link")
    void goesWithItsLink() throws SQLException {
        run("delete from core.link where id = (select link_id from founder_guide.answer_draft where copy_id = '" + copy
                + "')");
        assertThat(drafts()).isZero();
    }

    private String link() {
        return new FounderGuide(adviser, HOME).link(copy).json().getString("address");
    }

    private long drafts() throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from founder_guide.answer_draft where copy_id = '" + copy + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
