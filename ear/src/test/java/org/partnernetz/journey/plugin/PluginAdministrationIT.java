// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@WithBrowser
@DisplayName("The administrator of the network")
class PluginAdministrationIT {
    private static final String PAGE = "/o/gim/network/plugins";
    private static final String LIFE = "whole-life";

    private Network network;

    @AfterAll
    static void clear() {
        Network.of(RunningPlatform.get()).clear();
    }

    @BeforeEach
    void begin(RunningPlatform platform) {
        network = Network.of(platform);
    }

    @Test
    @DisplayName(
            "brings, installs, updates, switches off and on, uninstalls and purges a plugin, and reads a plan before each")
    void leadsAWholeLife(RunningPlatform platform) throws Exception {
        var browser = Session.of(platform, platform.person("fitt", "member"));
        network.enable(LIFE, "fitt");
        install(platform, browser);
        updateAndGoDown(platform);
        assertChange(LIFE, "DISABLE");
        assertThat(page(browser, LIFE)).isEqualTo(404);
        assertThat(network.read(LIFE).json().getBoolean("disabled")).isTrue();
        assertChange(LIFE, "ENABLE");
        assertThat(page(browser, LIFE)).isEqualTo(200);
        write(platform, LIFE);
        assertThat(network.change(LIFE, "{\"action\": \"PURGE\"}").status())
                .as("not while it runs")
                .isEqualTo(409);
        assertChange(LIFE, "UNINSTALL");
        assertThat(page(browser, LIFE)).isEqualTo(404);
        assertThat(count(platform, "select count(*) from whole_life.note")).isEqualTo(1);
        purge(platform);
        assertThat(network.of(LIFE, "outcomes").items())
                .extracting(outcome -> outcome.getString("action"))
                .startsWith("PURGE", "UNINSTALL", "ENABLE", "DISABLE", "UPDATE");
    }

    private void install(RunningPlatform platform, Caller browser) throws IOException {
        assertThat(bring(platform, MiniPlugin.of(LIFE, "1.0.0").withTable())).isEqualTo(201);
        assertThat(network.read(LIFE).json().getString("state")).isEqualTo("AVAILABLE");
        assertThat(page(browser, LIFE)).as("brought is not installed").isEqualTo(404);
        var plan = network.plan(LIFE, "action=INSTALL");
        assertThat(plan.getBoolean("possible")).isTrue();
        assertThat(plan.getString("to")).isEqualTo("1.0.0");
        assertThat(plan.getJsonArray("migrations").toString()).contains("V0001__notes.sql");
        assertThat(plan.getInt("organisations")).isEqualTo(1);
        assertChange(LIFE, "INSTALL");
        assertThat(page(browser, LIFE)).isEqualTo(200);
    }

    private void updateAndGoDown(RunningPlatform platform) throws IOException {
        bring(platform, MiniPlugin.of(LIFE, "1.1.0").withTable());
        assertThat(network.plan(LIFE, "action=UPDATE&version=1.1.0").getJsonArray("migrations"))
                .isEmpty();
        assertChange(LIFE, "UPDATE");
        assertThat(network.read(LIFE).json().getString("version")).isEqualTo("1.1.0");
        assertThat(network.plan(LIFE, "action=UPDATE&version=1.0.0")
                        .getJsonArray("obstacles")
                        .toString())
                .contains("downgrade");
        assertThat(network.change(LIFE, "{\"action\": \"UPDATE\", \"version\": \"1.0.0\"}")
                        .status())
                .isEqualTo(409);
        bring(platform, MiniPlugin.of(LIFE, "1.2.0").withTable().header("Partnernetz-Downgrade", "1.1"));
        assertChange(LIFE, "UPDATE");
        assertThat(network.change(LIFE, "{\"action\": \"UPDATE\", \"version\": \"1.1.0\"}")
                        .json()
                        .getString("serving"))
                .as("down as far as 1.2.0 declares")
                .isEqualTo("1.1.0");
    }

    private void purge(RunningPlatform platform) throws IOException, SQLException {
        assertThat(network.plan(LIFE, "action=PURGE").getJsonArray("tables").toString())
                .contains("note");
        var purged = network.change(LIFE, "{\"action\": \"PURGE\"}").json();
        assertThat(purged.getBoolean("succeeded")).isTrue();
        assertExported(platform.home().resolve("exports").resolve(purged.getString("export")));
        assertThat(count(platform, "select count(*) from pg_namespace where nspname = 'whole_life'"))
                .isZero();
        assertThat(count(platform, "select count(*) from core.plugin_enablement where plugin = 'whole-life'"))
                .isZero();
    }

    @Test
    @DisplayName("does so on pages, too, by keyboard, and reads why a change failed while the former version serves")
    void onPages(RunningPlatform platform, Browser browser) throws Exception {
        var id = "by-page";
        bring(platform, MiniPlugin.of(id, "1.0.0"));
        bring(platform, MiniPlugin.of(id, "2.0.0").withStart(org.partnernetz.misbehaving.Throwing.class));
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            desk.page().locator("a[href$='/network/plugins/by-page']").focus();
            desk.page().keyboard().press("Enter");
            desk.seesHeading("Fachmodul Kleines Modul by-page");
            desk.page().locator("a[href$='?plan=INSTALL&version=1.0.0']").focus();
            desk.page().keyboard().press("Enter");
            assertThat(desk.page().locator("#plan")).containsText("1.0.0");
            desk.page().locator("#change\\:carryOut").focus();
            desk.page().keyboard().press("Enter");
            desk.reads("done.plugin-INSTALL");
            desk.page().locator("a[href$='?plan=UPDATE&version=2.0.0']").click();
            desk.page().locator("#change\\:carryOut").click();
            assertThat(desk.page().locator(".note--danger").first()).containsText("Es ließ sich nicht starten.");
            assertThat(desk.page().locator(".note--danger").first()).not().containsText("thrown by a test");
            assertThat(desk.page().locator("details p[lang=en]").first()).containsText("thrown by a test at start");
            assertThat(desk.page().locator(".note--danger").first()).containsText("Version 1.0.0 läuft weiter");
            for (var address : List.of(
                    PAGE,
                    PAGE + "/by-page",
                    PAGE + "/by-page?plan=DISABLE",
                    PAGE + "/by-page?plan=UPDATE&version=2.0.0")) {
                examine(desk, address);
            }
        }
        network.change(id, "{\"action\": \"UNINSTALL\"}");
    }

    @Test
    @DisplayName("is the only one who finds anything there")
    void nobodyElse(RunningPlatform platform) throws Exception {
        CoursePlugin.on(platform, "fitt");
        assertThat(Session.of(platform, platform.person("gim", "administrator"))
                        .get(PAGE + "/" + CoursePlugin.ID)
                        .status())
                .isEqualTo(200);
        for (var person : List.of(platform.person("fitt", "administrator"), platform.person("gim", "member"))) {
            var browser = Session.of(platform, person);
            var api = Caller.of(platform, person);
            for (var organisation : List.of("gim", "fitt")) {
                assertThat(browser.get("/o/" + organisation + "/network/plugins")
                                .status())
                        .isEqualTo(404);
                assertThat(browser.get("/o/" + organisation + "/network/plugins/" + CoursePlugin.ID)
                                .status())
                        .isEqualTo(404);
                assertThat(api.get("/api/v1/organisations/" + organisation + "/network/plugins")
                                .status())
                        .isEqualTo(404);
            }
        }
        assertThat(Caller.anonymous(platform).get(PAGE).status()).isIn(302, 404);
    }

    @Test
    @DisplayName("sees a tampered jar refused by name, while the former version serves")
    void seesTamperedJars(RunningPlatform platform) throws Exception {
        var id = "tampered";
        network.enable(id, "fitt");
        MiniPlugin.of(id, "1.0.0").drop(platform);
        network.awaitVersion(id, "1.0.0");
        var folder = Files.createTempDirectory("signing");
        var jar = Files.write(
                folder.resolve("signed.jar"), MiniPlugin.of(id, "1.1.0").bytes());
        run(
                "keytool",
                "-genkeypair",
                "-alias",
                "a",
                "-dname",
                "CN=a",
                "-keyalg",
                "EC",
                "-storepass",
                "changeit",
                "-keystore",
                folder.resolve("keys").toString());
        run("jarsigner", "-keystore", folder.resolve("keys").toString(), "-storepass", "changeit", jar.toString(), "a");
        try (var zip = java.nio.file.FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("pages/index.xhtml"), "<evil/>");
        }
        MiniPlugin.of(id, "1.1.0").drop(platform, Files.readAllBytes(jar));
        var known = network.await(id, plugin -> plugin.containsKey("reason"));
        assertThat(known.getJsonObject("reason").getString("text"))
                .contains("tampered.jar was changed after it was signed")
                .contains("pages/index.xhtml");
        assertThat(known.getString("version")).isEqualTo("1.0.0");
        assertThat(page(Session.of(platform, platform.person("fitt", "member")), id))
                .isEqualTo(200);
    }

    private void assertChange(String id, String action) {
        var answer = network.change(id, "{\"action\": \"" + action + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().getBoolean("succeeded")).as(answer.body()).isTrue();
    }

    private static int page(Caller browser, String id) {
        return browser.get("/o/fitt/p/" + id + "/index").status();
    }

    static void examine(Desk desk, String address) {
        for (var shape : List.of(
                new Shape("de", "light", 320, true),
                new Shape("en", "dark", 1280, true),
                new Shape("de", "contrast", 390, true))) {
            assertThat(Screen.open(desk, address, shape, 200)
                            .measure()
                            .examine()
                            .findings())
                    .as(address + " " + shape)
                    .isEmpty();
        }
    }

    static int bring(RunningPlatform platform, MiniPlugin plugin) throws IOException {
        var connection = (HttpURLConnection) platform.address("/api/v1/organisations/gim/network/plugins")
                .toURL()
                .openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/java-archive");
        connection.setRequestProperty(
                "Authorization",
                "Bearer " + platform.person("gim", "administrator").token());
        try (OutputStream out = connection.getOutputStream()) {
            out.write(plugin.bytes());
        }
        return connection.getResponseCode();
    }

    static void write(RunningPlatform platform, String id) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("insert into " + id.replace('-', '_')
                    + ".note select id, 'bleibt geheim' from core.organisation where slug = 'fitt'");
        }
    }

    private static long count(RunningPlatform platform, String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void assertExported(Path file) throws IOException {
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("note.jsonl"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\"bleibt geheim\"");
        }
    }

    private static void run(String tool, String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
