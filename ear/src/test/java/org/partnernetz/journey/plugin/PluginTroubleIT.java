// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.misbehaving.BrokenBacking;
import org.partnernetz.misbehaving.Hanging;
import org.partnernetz.misbehaving.Spinning;
import org.partnernetz.misbehaving.Throwing;
import org.partnernetz.misbehaving.Trouble;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@Undisturbed
@WithBrowser
@DisplayName("A plugin that misbehaves cannot stop the platform:")
class PluginTroubleIT {
    /** The server has 16 threads for requests for each processor. */
    private static final int MORE_THAN_THREADS = 20 * Runtime.getRuntime().availableProcessors();

    private static final Duration HALF_OF_A_STAY = Duration.ofSeconds(5);
    private static final String BAD_SCRIPT = "create table ${schema}.half (id bigint); select 1 / 0;";

    private Network network;
    private Caller member;
    private Caller browser;

    @AfterAll
    static void clear() {
        Network.of(RunningPlatform.get()).clear();
    }

    @BeforeEach
    void begin(RunningPlatform platform) {
        network = Network.of(platform);
        member = Caller.of(platform, platform.person("fitt", "member"));
        browser = Session.of(platform, platform.person("fitt", "member"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {Throwing.class, Hanging.class, Spinning.class})
    @DisplayName("a start that fails or hangs is given up, the former version serves again, the reason is told")
    void startFails(Class<?> component, RunningPlatform platform) throws Exception {
        var id = "start-" + component.getSimpleName().toLowerCase(Locale.ROOT);
        serve(platform, MiniPlugin.of(id, "1.0.0"), id);
        MiniPlugin.of(id, "1.1.0").withStart(component).drop(platform);
        var known = network.await(id, plugin -> plugin.containsKey("reason"));
        assertThat(known.getString("state")).isEqualTo("ACTIVE");
        assertThat(known.getString("version")).isEqualTo("1.0.0");
        assertThat(known.getJsonObject("reason").getString("text"))
                .containsAnyOf("thrown by a test at start", "did not start within");
        assertThat(page(id).body()).contains("page of the mini plugin");
        MiniPlugin.of(id, "1.2.0").drop(platform);
        network.awaitVersion(id, "1.2.0");
        assertThat(page(id).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a migration that fails is taken back, the former version serves again")
    void migrationFails(RunningPlatform platform) throws Exception {
        serve(platform, MiniPlugin.of("bad-script", "1.0.0").withTable(), "bad-script");
        MiniPlugin.of("bad-script", "1.1.0")
                .withTable()
                .file("db/migration/V0002__half.sql", BAD_SCRIPT)
                .drop(platform);
        var known = network.await("bad-script", plugin -> plugin.containsKey("reason"));
        assertThat(known.getString("version")).isEqualTo("1.0.0");
        assertThat(known.getJsonObject("reason").getString("code")).isEqualTo("migration-failed");
        assertThat(known.getJsonObject("reason").getString("text")).contains("division by zero");
        assertThat(page("bad-script").status()).isEqualTo(200);
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('bad_script.half') is null")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }

    @Test
    @DisplayName(
            "an incompatible one is parked with a sentence and never tried, an update to it leaves the former alone")
    void parks(RunningPlatform platform, Browser browser) throws Exception {
        var fits = MiniPlugin.of("too-new", "1.0.0");
        var tooNew = MiniPlugin.of("too-new", "2.0.0")
                .header("Import-Package", "org.partnernetz.forum;version=\"[9,10)\"")
                .withStart(Throwing.class);
        tooNew.drop(platform);
        var parked = network.await("too-new", "PARKED");
        assertThat(parked.getJsonObject("reason").getString("text"))
                .contains("org.partnernetz.forum")
                .contains("[9,10)")
                .contains("there is 1.");
        assertThat(page("too-new").status()).isEqualTo(404);
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            assertThat(desk.go("/o/gim/network/plugins/too-new").status()).isEqualTo(200);
            assertThat(desk.page().content())
                    .contains("geparkt")
                    .contains("Es braucht das Paket org.partnernetz.forum");
        }
        serve(platform, fits, "too-new");
        var generation = page("too-new");
        tooNew.drop(platform);
        var known = network.await("too-new", plugin -> plugin.containsKey("reason"));
        assertThat(known.getString("state")).isEqualTo("ACTIVE");
        assertThat(known.getString("version")).isEqualTo("1.0.0");
        assertThat(page("too-new").status()).isEqualTo(generation.status());
    }

    @Test
    @DisplayName("one that needs another waits for it, and is parked again when the other goes")
    void waitsForAnother(RunningPlatform platform) throws Exception {
        MiniPlugin.of("needs-other", "1.0.0")
                .header("Import-Package", "org.example.other;version=\"[1,2)\"")
                .drop(platform);
        network.await("needs-other", "PARKED");
        MiniPlugin.of("gives-other", "1.0.0")
                .header("Export-Package", "org.example.other;version=\"1.2.0\"")
                .file("org/example/other/nothing.txt", "")
                .drop(platform);
        network.await("needs-other", "ACTIVE");
        var plan = network.plan("gives-other", "action=DISABLE");
        assertThat(plan.getJsonArray("touched").toString())
                .contains("needs-other")
                .contains("STOPS");
        assertThat(network.change("gives-other", "{\"action\": \"DISABLE\"}").status())
                .isEqualTo(200);
        network.await("needs-other", "PARKED");
        assertThat(network.change("gives-other", "{\"action\": \"ENABLE\"}").status())
                .isEqualTo(200);
        network.await("needs-other", "ACTIVE");
    }

    @Test
    @DisplayName("one that keeps failing is named on its error page, then not asked for a while, then tried again")
    void breaksTheCircuit(RunningPlatform platform) throws Exception {
        serve(platform, MiniPlugin.of("keeps-failing", "1.0.0").withResource(Trouble.class), "keeps-failing");
        for (var kind : new String[] {"throw", "stack", "memory", "throw", "throw"}) {
            var failed = trouble("keeps-failing", kind);
            assertThat(failed.status()).as(kind).isEqualTo(500);
            assertThat(failed.body()).as(kind).contains("plugin-broken").contains("Kleines Modul keeps-failing");
            assertThat(browser.get("/o/fitt/events").status()).isEqualTo(200);
        }
        var paused = trouble("keeps-failing", "well");
        assertThat(paused.status()).isEqualTo(503);
        assertThat(paused.header("Retry-After")).isNotEmpty();
        assertThat(paused.body()).contains("plugin-paused").contains("Kleines Modul keeps-failing");
        assertThat(page("keeps-failing").status()).isEqualTo(503);
        assertThat(network.read("keeps-failing").json()).containsKey("pausedUntil");
        assertThat(network.of("keeps-failing", "log").body())
                .contains("asked for throw")
                .contains("thrown by a test");
        Thread.sleep(Long.parseLong(paused.header("Retry-After")) * 1000 + 1000);
        assertThat(trouble("keeps-failing", "well").body()).isEqualTo("well");
        assertThat(page("keeps-failing").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("requests that never end are ended, counted and logged, and take no more than their share of threads")
    void endsRequests(RunningPlatform platform) throws Exception {
        serve(platform, MiniPlugin.of("never-ends", "1.0.0").withResource(Trouble.class), "never-ends");
        var hanging = new ArrayList<CompletableFuture<Answer>>();
        for (var i = 0; i < MORE_THAN_THREADS; i++) {
            var caller = Caller.of(platform, platform.person("fitt", "member"));
            hanging.add(CompletableFuture.supplyAsync(
                    () -> caller.get("/api/v1/organisations/fitt/p/never-ends/trouble/wait"),
                    task -> new Thread(task).start()));
        }
        Thread.sleep(1000);
        var begun = System.nanoTime();
        assertThat(browser.get("/o/fitt/events").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("before the first of them was ended")
                .isLessThan(HALF_OF_A_STAY);
        for (var answer : hanging) {
            assertThat(answer.get().status()).isIn(500, 503);
        }
        assertThat(network.of("never-ends", "log").body()).contains("is asked to end");
        assertThat(browser.get("/o/fitt/events").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("one with broken pages is named where they should be")
    void namesBrokenPages(RunningPlatform platform, Browser browser) throws Exception {
        serve(platform, MiniPlugin.of("broken-page", "1.0.0"), "broken-page");
        MiniPlugin.of("broken-page", "1.1.0")
                .file("pages/index.xhtml", "<ui:composition><not closed")
                .drop(platform);
        network.awaitVersion("broken-page", "1.1.0");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            assertThat(desk.go("/o/fitt/p/broken-page/index").status()).isEqualTo(500);
            assertThat(desk.page().locator("h1").textContent()).contains("Kleines Modul broken-page");
            desk.complaints();
        }
    }

    @Test
    @DisplayName("one that keeps something about people and can neither tell nor erase it does not start")
    void needsPersonalData(RunningPlatform platform) throws Exception {
        MiniPlugin.of("secretive", "1.0.0")
                .withEntity("org.partnernetz.misbehaving.Secretive")
                .drop(platform);
        var known = network.await("secretive", plugin -> plugin.containsKey("reason"));
        assertThat(known.getString("state")).isEqualTo("FAILED");
        assertThat(known.getJsonObject("reason").getString("text"))
                .contains("stores personal data (Secretive.text)")
                .contains("org.partnernetz.privacy.spi.PersonalData");
        network.enable("secretive", "fitt");
        assertThat(page("secretive").status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "place-of-page, '<p>#{backing.well}<b></p>', 'pages/index.xhtml:4'",
        "place-of-java, '<p>#{backing.value}</p>', 'BrokenBacking.java:" + BrokenBacking.LINE + "'"
    })
    @DisplayName("where somebody develops, the error page names file and line of what is wrong")
    void namesThePlace(String id, String content, String place, RunningPlatform platform) throws Exception {
        var page = "<ui:composition template=\"/WEB-INF/templates/page.xhtml\""
                + " xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\">\n"
                + "  <ui:param name=\"title\" value=\"Ort\"/>\n"
                + "  <ui:define name=\"content\">\n"
                + content + "\n  </ui:define>\n</ui:composition>";
        serve(
                platform,
                MiniPlugin.of(id, "1.0.0").withBacking(BrokenBacking.class).file("pages/index.xhtml", page),
                id);
        var answer = page(id);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("<code>" + place + ": ");
    }

    private void serve(RunningPlatform platform, MiniPlugin plugin, String id) throws Exception {
        network.enable(id, "fitt");
        plugin.drop(platform);
        network.awaitVersion(id, "1.0.0");
    }

    private Answer page(String id) {
        return browser.get("/o/fitt/p/" + id + "/index");
    }

    private Answer trouble(String id, String kind) {
        return member.get("/api/v1/organisations/fitt/p/" + id + "/trouble/" + kind);
    }
}
