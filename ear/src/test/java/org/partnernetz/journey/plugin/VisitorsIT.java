// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("What a plugin has for visitors")
class VisitorsIT {
    private static final RunningPlatform PLATFORM = RunningPlatform.get();
    private static final Network NETWORK = Network.of(PLATFORM);
    private static final String PAGE = "/o/fitt/p/offers/directory";
    private static final String REST = "/api/v1/organisations/fitt/p/offers/offers";
    private static final String DOCUMENT = """
            insert into core.search_document
              (organisation_id, plugin, kind, key, title, text, address, audience, changed_at, words)
            select id, 'offers', 'offer', '1', 'Offene Werkstatt', '', ?, 'PUBLIC', now(), core.search_words('Offene Werkstatt', '')
            from core.organisation where slug = 'fitt'
            on conflict do nothing""";
    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID CLOSED = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final Caller visitor = Caller.anonymous(PLATFORM);

    @BeforeAll
    static void install() throws Exception {
        OffersPlugin.version("1.0.0", "Offene Angebote").drop(PLATFORM);
        NETWORK.awaitVersion(OffersPlugin.ID, "1.0.0");
        add(OPEN, "fitt", "Offene Werkstatt", true);
        add(CLOSED, "fitt", "Stille Runde", false);
        add(ELSEWHERE, "sis", "Andernorts offen", true);
    }

    @AfterAll
    static void clear() {
        NETWORK.clear();
    }

    @BeforeEach
    void enable() throws SQLException {
        NETWORK.enable(OffersPlugin.ID, "fitt");
    }

    @Test
    @DisplayName("is seen by everybody, without a session, and what is closed is not")
    void isSeenByEverybody() {
        var page = visitor.get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1 dir=\"auto\">Offene Angebote</h1>", "Offene Werkstatt", "/sign-in")
                .doesNotContain("Stille Runde", "Andernorts offen", "jsessionid");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(visitor.get(PAGE + "/" + OPEN).body()).contains("Offene Werkstatt");
        assertThat(visitor.get("/o/fitt/p/offers/resources/offers.css").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("is not found where it is closed, of another organisation, unknown or for members")
    void isNotFound() {
        for (var item : new Object[] {CLOSED, ELSEWHERE, UUID.randomUUID(), "nonsense"}) {
            assertThat(visitor.get(PAGE + "/" + item).status()).as("%s", item).isEqualTo(404);
            assertThat(visitor.get(REST + "/" + item).status()).as("%s", item).isEqualTo(404);
        }
        assertThat(visitor.get("/o/fitt/p/offers/index").status()).isEqualTo(404);
        assertThat(visitor.get("/o/sis/p/offers/directory").status()).isEqualTo(404);
        assertThat(visitor.get("/o/nowhere/p/offers/directory").status()).isEqualTo(404);
        assertThat(visitor.get(REST + "/" + OPEN + "/inside").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("shows the same to members, in their own frame, who see more on a page of theirs")
    void showsTheSameToMembers() {
        var member = Session.of(PLATFORM, PLATFORM.person("fitt", "member"));
        assertThat(member.get(PAGE).body())
                .contains("Offene Werkstatt", "/sign-out", "/o/fitt/people")
                .doesNotContain("Stille Runde");
        assertThat(member.get(PAGE).header("Cache-Control")).isEqualTo("no-store");
        assertThat(member.get(PAGE + "/" + CLOSED).status()).isEqualTo(404);
        assertThat(member.get("/o/fitt/p/offers/index").body()).contains("Offene Werkstatt", "Stille Runde");
        var stranger = Session.of(PLATFORM, PLATFORM.person("sis", "member"));
        assertThat(stranger.get(PAGE).body()).contains("Offene Werkstatt", "/sign-out");
        var token = Caller.of(PLATFORM, PLATFORM.person("fitt", "member"));
        assertThat(token.get(REST).body()).contains("Offene Werkstatt").doesNotContain("Stille Runde");
        assertThat(token.get(REST + "/" + CLOSED + "/inside").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is only read: a form is refused, and the database writes nothing")
    void isOnlyRead() throws SQLException {
        var sent = Session.post(visitor, PAGE, Map.of("search", "x"), Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(sent.status()).isEqualTo(405);
        assertThat(sent.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(visitor.post(REST, "{}").status()).isEqualTo(401);
        assertThat(visitor.get(PAGE + "?write=1").status()).isEqualTo(500);
        try (var connection = PLATFORM.connectAsSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from offers.offer where title = 'Geschmuggelt'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    @DisplayName("is filtered by a form that is in the address, of a length that is bounded")
    void isFiltered() {
        assertThat(visitor.get(PAGE + "?search=werk").body()).contains("Offene Werkstatt", "value=\"werk\"");
        assertThat(visitor.get(PAGE + "?search=nothing").body()).doesNotContain("Offene Werkstatt");
        assertThat(visitor.get(PAGE + "?search=" + "x".repeat(500)).status()).isEqualTo(400);
        assertThat(visitor.get(REST + "?search=" + "x".repeat(500)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, REST})
    @DisplayName("is kept until something changes, and not sent twice")
    void isKept(String address) throws SQLException {
        var tag = visitor.get(address).header("ETag");
        var again = visitor.send("GET", address, null, Map.of("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        publish(true);
        var changed = visitor.send("GET", address, null, Map.of("If-None-Match", tag));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).contains("Stille Runde");
        publish(false);
        assertThat(visitor.get(address).body()).doesNotContain("Stille Runde");
    }

    @Test
    @DisplayName("is found in the navigation of the organisation that has it on")
    void isFound() {
        assertThat(visitor.get("/o/fitt").body()).contains(PAGE).doesNotContain("/o/fitt/p/offers/index");
        assertThat(visitor.get("/o/sis").body()).doesNotContain("/p/offers/");
    }

    @Test
    @DisplayName("is found by its words and in the map of the site, where robots are told to look")
    void isSearched() throws SQLException {
        try (var connection = PLATFORM.connectAsSuperuser();
                var tell = connection.prepareStatement(DOCUMENT)) {
            tell.setString(1, "p/offers/directory/" + OPEN);
            tell.executeUpdate();
        }
        var found = PAGE + "/" + OPEN;
        assertThat(visitor.get("/o/fitt/search?q=Werkstatt").body()).contains(found);
        assertThat(visitor.get("/o/sis/search?q=Werkstatt").body()).doesNotContain(found);
        var robots = visitor.get("/robots.txt");
        assertThat(robots.body()).contains("Sitemap: " + PLATFORM.address("/sitemap.xml"));
        assertThat(robots.header("Content-Disposition")).isEmpty();
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("/o/fitt/sitemap.xml</loc>", "/o/sis/sitemap.xml</loc>");
        var map = visitor.get("/o/fitt/sitemap.xml");
        assertThat(map.body())
                .contains("/o/fitt</loc>", PAGE + "</loc>", found + "</loc><lastmod>")
                .doesNotContain("/o/fitt/p/offers/index");
        assertThat(visitor.get("/o/sis/sitemap.xml").body()).doesNotContain("/p/offers/");
        assertThat(visitor.get("/o/nowhere/sitemap.xml").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("goes with the plugin: off, other words after an update, gone")
    void goesWithThePlugin() throws Exception {
        visitor.get(PAGE);
        run("delete from core.plugin_enablement where plugin = 'offers'");
        assertThat(visitor.get(PAGE).status()).isEqualTo(404);
        assertProblem(visitor.get(REST), 404);
        assertThat(visitor.get("/o/fitt").body()).doesNotContain("/p/offers/");
        NETWORK.enable(OffersPlugin.ID, "fitt");
        assertThat(visitor.get(PAGE).status()).isEqualTo(200);
        OffersPlugin.version("1.1.0", "Alle Angebote").drop(PLATFORM);
        NETWORK.awaitVersion(OffersPlugin.ID, "1.1.0");
        assertThat(visitor.get(PAGE).body()).contains("Alle Angebote").doesNotContain("Offene Angebote");
        NETWORK.change(OffersPlugin.ID, "{\"action\": \"DISABLE\"}");
        assertThat(visitor.get(PAGE).status()).isEqualTo(404);
        NETWORK.change(OffersPlugin.ID, "{\"action\": \"ENABLE\"}");
        OffersPlugin.version("1.2.0", "Offene Angebote").drop(PLATFORM);
        NETWORK.awaitVersion(OffersPlugin.ID, "1.2.0");
        assertThat(visitor.get(PAGE).body()).contains("Offene Angebote");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static void publish(boolean published) throws SQLException {
        run("update offers.offer set published = " + published + " where id = '" + CLOSED + "'");
    }

    private static void add(UUID id, String organisation, String title, boolean published) throws SQLException {
        run("insert into offers.offer select '" + id + "', id, '" + title + "', " + published
                + " from core.organisation where slug = '" + organisation + "'");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = PLATFORM.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
