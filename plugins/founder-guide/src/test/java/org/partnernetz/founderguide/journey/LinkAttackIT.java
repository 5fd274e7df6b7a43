// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** What somebody can do, and cannot, who has nothing but a link to a frozen copy. */
@WithPlatform
@DisplayName("Who comes by a link to a frozen copy")
class LinkAttackIT {
    private static final String HOME = FounderGuide.HOME;
    private static final String GUIDE = "/o/" + HOME + "/p/founder-guide/";
    private static final String STYLE = "resources/facts.css";
    private static final String API = "/api/v1/organisations/" + HOME + "/p/founder-guide/";

    private final String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
    private RunningPlatform platform;
    private Caller adviser;
    private FounderGuide guide;
    private Caller visitor;
    private String project;
    private String copy;
    private String link;
    private String address;

    @BeforeEach
    void share(RunningPlatform running) throws Exception {
        platform = running;
        FounderGuide.on(platform, HOME, FounderGuide.OTHER);
        adviser = Caller.of(platform, platform.person(HOME, "member"));
        visitor = Caller.anonymous(platform);
        guide = new FounderGuide(adviser, HOME);
        project = guide.open(secret);
        copy = guide.freeze(project);
        var made = guide.link(copy).json();
        link = made.getJsonObject("link").getString("id");
        address = made.getString("address");
    }

    @AfterAll
    static void tidy() throws Exception {
        FounderGuide.on(RunningPlatform.get()).offFor(FounderGuide.OTHER);
    }

    @Test
    @DisplayName("reads that copy, as a page, PDF and table, which nobody on the way keeps or lists")
    void readsTheCopy() {
        var page = visitor.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(secret).contains("answer:check");
        for (var answer : List.of(page, file("pdf"), file("csv"))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Robots-Tag")).contains("noindex");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Set-Cookie")).as("a session").isEmpty();
        }
        assertThat(file("pdf").body()).startsWith("%PDF");
        assertThat(adviser.get(API + "copies/" + copy + "/dossier").header("Content-Disposition"))
                .as("the same name by REST")
                .isEqualTo(file("pdf").header("Content-Disposition"));
        assertThat(adviser.get(API + "copies/" + copy + "/table").header("Content-Disposition"))
                .isEqualTo(file("csv").header("Content-Disposition"));
        assertThat(adviser.get(API + "copies/" + copy + "/links").items().get(0).getString("openedAt"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("reads nothing else by it: no other page, no other item, no file, no REST")
    void readsNothingElse() {
        for (var page : List.of("index", "project", "copy", "links", "dossier", "figures", "liquidity", "no-page")) {
            assertGone(visitor.get(place(HOME, page, token())));
        }
        var member = Session.of(platform, platform.person(HOME, "member"));
        assertThat(member.get(GUIDE + STYLE).status())
                .as("there is such a file")
                .isEqualTo(200);
        assertGone(visitor.get(GUIDE + STYLE));
        assertGone(visitor.get(GUIDE + "link/" + STYLE));
        assertGone(visitor.get(address + "/" + STYLE));
        assertGone(visitor.get(place(HOME, "copy", token()) + "/file/pdf"));
        assertGone(visitor.get(place(HOME, "statement", copy)));
        assertGone(visitor.get(GUIDE + "statement/" + token()));
        assertGone(visitor.get(GUIDE + "statement/" + copy));
        assertGone(visitor.get(GUIDE + "statement/" + token() + "/file/pdf"));
        assertThat(visitor.get(API + "copies/" + copy).status()).isEqualTo(401);
        assertThat(Caller.withToken(platform, token())
                        .get(API + "copies/" + copy)
                        .status())
                .isEqualTo(401);
        assertGone(member.get(GUIDE + "statement/" + copy));
    }

    @Test
    @DisplayName(
            "gets the same 404 for an address that is unknown, foreign, expired, revoked, or of a plugin that is off")
    void isToldNothing() throws Exception {
        var usual = page404(place(HOME, "statement", "A".repeat(43)), "A".repeat(43));

        assertThat(page404(place(FounderGuide.OTHER, "statement", token()), token()))
                .isEqualTo(page404(place(FounderGuide.OTHER, "statement", "A".repeat(43)), "A".repeat(43)));
        run("update core.link set made_at = made_at - interval '1 year', until = now() - interval '1 second'"
                + " where id = '" + link + "'");
        assertThat(page404(address, token())).isEqualTo(usual);
        run("update core.link set until = now() + interval '1 day', revoked_at = now() where id = '" + link + "'");
        assertThat(page404(address, token())).isEqualTo(usual);
        run("update core.link set revoked_at = null where id = '" + link + "'");
        assertThat(visitor.get(address).status()).isEqualTo(200);
        var form = answer("IHK", "POSITIVE", "");
        FounderGuide.on(platform).offFor(HOME);
        try {
            assertThat(page404(address, token())).isEqualTo(usual);
            assertGone(file("pdf"));
            assertGone(post(form));
        } finally {
            run("insert into core.plugin_enablement select id, 'founder-guide', now() from core.organisation"
                    + " where slug = '" + HOME + "'");
        }
    }

    @Test
    @DisplayName("is refused as soon as the adviser ends the link")
    void isRefusedAfterwards() {
        var form = answer("IHK", "POSITIVE", "");
        assertThat(guide.revoke(copy, link).status()).isEqualTo(200);

        assertGone(visitor.get(address));
        assertGone(file("pdf"));
        assertGone(post(form));
        assertThat(statements()).isEmpty();
    }

    @Test
    @DisplayName("answers once, and sees the own answer and nobody else's")
    void answersOnce() {
        adviser.post(
                API + "copies/" + copy + "/statements",
                "{\"body\": \"Andere Stelle\", \"result\": \"NEGATIVE\", \"decidedOn\": \""
                        + java.time.LocalDate.now(java.time.ZoneId.of("Europe/Berlin")) + "\", \"remarks\": \"\"}");
        var others = statements().get(0).replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
        var form = answer("IHK des Saarlandes", "CONDITIONAL", "Mit Auflagen");
        assertGone(file("statement"));

        var visitors = new LinkVisitor(platform, address);
        assertThat(visitors.send(visitors.form("", "CONDITIONAL", "", "check")).body())
                .contains("answer-body-error", "answer-remarks-error");
        var done = post(form);
        assertThat(done.status()).isEqualTo(302);
        assertThat(done.header("Location")).endsWith(address + "?done=answered");
        assertThat(visitor.get(address).body())
                .contains("IHK des Saarlandes", "Mit Auflagen")
                .doesNotContain("Andere Stelle", "answer:send", "answer:check");
        assertThat(file("statement").body()).startsWith("%PDF");
        assertGone(file("statement?of=" + others));
        assertThat(post(form).body()).as("once more").contains("schon geantwortet", "<pre", "Mit Auflagen");
        assertThat(statements()).hasSize(2).anyMatch(said -> said.contains("\"byLink\":true"));
    }

    @Test
    @DisplayName("chooses the verdict, looks at the answer before it is handed in, and can go back without loss")
    void looksAgain() {
        var visitors = new LinkVisitor(platform, address);
        assertThat(visitors.look().body()).contains("answer:result").doesNotContain("checked=");
        assertThat(visitors.send(visitors.form("IHK", "", "Tragt", "check")).body())
                .contains("answer-result-error", "Tragt");
        answer("IHK", "NEGATIVE", "Trägt nicht <b>");

        assertThat(statements()).isEmpty();
        assertThat(visitors.lookAgain().body())
                .contains("answer:send", "Nicht tragfähig", "Trägt nicht &lt;b&gt;")
                .doesNotContain("answer:check");
        assertThat(visitors.look().body())
                .contains("answer:check", "Trägt nicht &lt;b&gt;")
                .containsPattern("<input[^>]*checked[^>]*value=\"NEGATIVE\"");
    }

    @Test
    @DisplayName("hands in what was looked at, even if somebody else has written by the link meanwhile")
    void sendsWhatWasSeen() {
        var seen = answer("IHK", "NEGATIVE", "Gesehen");
        var other = new LinkVisitor(platform, address);
        other.send(other.form("HWK", "POSITIVE", "Anderes", "keep"));

        assertThat(post(seen).status()).isEqualTo(302);
        assertThat(statements()).singleElement().asString().contains("NEGATIVE", "Gesehen");
    }

    @Test
    @DisplayName("answers no copy but that one, whatever the form says")
    void answersNothingElse() {
        var other = guide.freeze(project);
        var form = answer("IHK", "NEGATIVE", "");
        form.put("copy", other);
        form.put("item", other);

        assertThat(post(form).status()).isEqualTo(302);
        assertThat(statements()).hasSize(1);
        assertThat(adviser.get(API + "copies/" + other).json().getJsonArray("statements"))
                .isEmpty();
    }

    @Test
    @DisplayName("is nobody, even if signed in: a member of another organisation sees and does no more by it")
    void isNobody() {
        var person = platform.person(FounderGuide.OTHER, "administrator");
        var member = Session.of(platform, person);
        var page = member.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(secret).doesNotContain("/sign-out");
        assertGone(member.get(GUIDE + "copy/" + copy));
        assertThat(Caller.of(platform, person)
                        .get("/api/v1/organisations/" + FounderGuide.OTHER + "/p/founder-guide/copies/" + copy)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("is kept from nobody by what others tried in vain, and the tries leave nothing")
    void keepsNobodyOut() {
        for (var attempt = 0; attempt < 65; attempt++) {
            assertGone(visitor.get(place(HOME, "statement", "wrong" + attempt)));
        }
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("cannot be posted for by a foreign page")
    void isNotPostedFor() {
        var answer =
                Session.post(visitor, address, answer("IHK", "POSITIVE", ""), Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(statements()).isEmpty();
    }

    /** The form as it was sent to the visitor, filled in and looked at. */
    private Map<String, String> answer(String body, String result, String remarks) {
        return new LinkVisitor(platform, address).checked(body, result, remarks);
    }

    private Answer post(Map<String, String> fields) {
        return new LinkVisitor(platform, address).send(fields);
    }

    private List<String> statements() {
        return adviser.get(API + "copies/" + copy).json().getJsonArray("statements").stream()
                .map(Object::toString)
                .toList();
    }

    private Answer file(String kind) {
        return visitor.get(address + "/file/" + kind);
    }

    private String token() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String place(String organisation, String page, String token) {
        return "/o/" + organisation + "/p/founder-guide/link/" + page + "/" + token;
    }

    private void assertGone(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(secret);
    }

    /** The answer without the address that the visitor has sent, and without what differs with each answer. */
    private String page404(String at, String token) {
        var answer = visitor.get(at);
        assertGone(answer);
        return answer.header("Cache-Control")
                + answer.header("X-Robots-Tag")
                + answer.body().replace(token, "").replaceAll("nonce=\"[^\"]*\"", "");
    }

    private void run(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
