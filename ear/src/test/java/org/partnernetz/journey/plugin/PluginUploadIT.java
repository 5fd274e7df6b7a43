// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Keyboard;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@WithBrowser
@DisplayName("A plugin's jar, uploaded on the page of the network's plugins,")
class PluginUploadIT {
    private static final String PAGE = "/o/gim/network/plugins";
    private static final long TOO_MUCH = 100L * 1024 * 1024;
    private static final int MUCH = 20 * 1024 * 1024;

    @AfterAll
    static void clear() throws IOException {
        Network.of(RunningPlatform.get()).clear();
        for (var id : List.of("uploaded", "by-keyboard", "much")) {
            for (var file : available(id)) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("shows what it would do, is installed and updated, without scripts, and says how long it took")
    void isInstalledAndUpdated(String language, RunningPlatform platform, Browser browser) {
        var options = new NewContextOptions().setJavaScriptEnabled(false);
        var network = Network.of(platform);
        var id = "uploaded-" + language;
        try (var desk = Desk.of(browser, platform, language, options).signIn(platform.person("gim", "administrator"))) {
            upload(desk, MiniPlugin.of(id, "1.0.0").withTable());
            assertThat(desk.page()).hasURL(Pattern.compile(id + "\\?plan=INSTALL&version=1\\.0\\.0$"));
            assertThat(desk.page().locator("#plan")).containsText("1.0.0");
            assertThat(desk.content()).containsText("V0001__notes.sql");
            assertThat(network.read(id).json().getString("state")).isEqualTo("AVAILABLE");
            desk.page().locator("#change\\:carryOut").click();
            desk.reads("done.plugin-INSTALL");
            tellsHowLong(desk, id, "1.0.0");

            upload(desk, MiniPlugin.of(id, "1.1.0").withTable());
            assertThat(desk.content()).containsText(desk.words().say("netplug.plan.from", "1.0.0", "1.1.0"));
            assertThat(network.read(id).json().getString("version")).isEqualTo("1.0.0");
            desk.page().locator("#change\\:carryOut").click();
            desk.reads("done.plugin-UPDATE");
            tellsHowLong(desk, id, "1.1.0");
            assertThat(network.read(id).json().getString("version")).isEqualTo("1.1.0");
        }
        network.change(id, "{\"action\": \"UNINSTALL\"}");
    }

    private static void tellsHowLong(Desk desk, String id, String version) {
        var told = desk.words().say("netplug.took.serves", "#", version).split("#");
        assertThat(desk.content()).containsText(Pattern.compile(told[0] + "[0-9.,]+" + told[1]));
        assertThat(desk.content()).containsText(desk.words().say("plugins.outcome.INSTALL.done", id, "1.0.0"));
    }

    @Test
    @DisplayName("is chosen, sent and confirmed by keyboard alone")
    void byKeyboard(RunningPlatform platform, Browser browser) throws IOException {
        var jar = Files.write(
                Files.createTempDirectory("upload").resolve("by-keyboard.jar"),
                MiniPlugin.of("by-keyboard", "1.0.0").bytes());
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            var keyboard = new Keyboard(desk.page());
            keyboard.tabTo(desk.words().get("netplugs.jar"));
            desk.field("netplugs.jar").setInputFiles(jar); // the dialog that a key opens is the browser's own
            keyboard.tabTo(desk.words().get("netplugs.jar.send")).press("Enter");
            desk.seesHeading("Fachmodul Kleines Modul by-keyboard");
            keyboard.tabTo(desk.words().get("netplug.do.INSTALL")).press("Enter");
            desk.reads("done.plugin-INSTALL");
        }
        Network.of(platform).change("by-keyboard", "{\"action\": \"UNINSTALL\"}");
    }

    @Test
    @DisplayName("is refused at the field: none, none that is one, one with the platform's own name, one too large")
    void isRefused(RunningPlatform platform, Browser browser) throws IOException {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            desk.press("netplugs.jar.send");
            refuses(desk, desk.words().get("fault.required"));
            desk.field("netplugs.jar")
                    .setInputFiles(new FilePayload(
                            "a.jar", "application/java-archive", "no".getBytes(StandardCharsets.UTF_8)));
            desk.press("netplugs.jar.send");
            refuses(desk, desk.words().get("fault.no-plugin"));
            upload(desk, MiniPlugin.of("core", "1.0.0"));
            refuses(desk, desk.words().get("fault.plugin-name-reserved"));
            desk.field("netplugs.jar").setInputFiles(large());
            desk.press("netplugs.jar.send");
            refuses(desk, "höchstens 64 MB");
            for (var shape : List.of(
                    new Shape("de", "light", 320, true),
                    new Shape("en", "dark", 1280, true),
                    new Shape("de", "contrast", 390, true))) {
                assertThat(Screen.open(desk, PAGE + "?refused=plugin-too-large", shape, 200)
                                .measure()
                                .examine()
                                .findings())
                        .isEmpty();
            }
        }
        assertThat(available("core")).isEmpty();
    }

    @Test
    @DisplayName("is refused before it is sent if it is too large, and another one goes through at once")
    void isRefusedUnsent(RunningPlatform platform, Browser browser) throws IOException {
        var sent = new AtomicInteger();
        try (var desk = Desk.of(browser, platform, "en").signIn(platform.person("gim", "administrator"))) {
            desk.page().onRequest(request -> sent.addAndGet(request.url().contains("/plugin-jar") ? 1 : 0));
            desk.go(PAGE);
            assertThat(desk.page().locator("#jar-error")).isHidden();
            desk.field("netplugs.jar").setInputFiles(large());
            refuses(desk, "at most 64 MB");
            assertThat(desk.field("netplugs.jar")).hasAttribute("aria-describedby", "jar-hint jar-error");
            desk.press("netplugs.jar.send");
            assertThat(desk.field("netplugs.jar")).isFocused();
            assertThat(sent).hasValue(0);
            desk.field("netplugs.jar")
                    .setInputFiles(new FilePayload(
                            "a.jar", "application/java-archive", "no".getBytes(StandardCharsets.UTF_8)));
            assertThat(desk.page().locator("#jar-error")).isHidden();
            assertThat(desk.field("netplugs.jar")).hasAttribute("aria-invalid", "false");
            desk.press("netplugs.jar.send");
            refuses(desk, desk.words().get("fault.no-plugin"));
            assertThat(sent).hasValue(1);
        }
    }

    @Test
    @DisplayName("is of a kind that the field takes by its ending or by its media type")
    void isOfAKind(RunningPlatform platform, Browser browser) {
        var file = new FilePayload("a$&.jar", "application/java-archive", new byte[] {1});
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            var field = desk.field("netplugs.jar");
            var told = desk.page().locator("[data-upload] [role=status]");
            for (var taken : List.of(".jar", "application/java-archive", ".pdf, Application/*", "")) {
                field.evaluate("(field, kinds) => { field.accept = kinds; field.value = ''; }", taken);
                field.setInputFiles(file);
                assertThat(told).containsText("a$&.jar");
                assertThat(field).not().hasAttribute("aria-invalid", "true");
            }
            for (var refused : List.of(".pdf", "image/*", "application/pdf")) {
                field.evaluate("(field, kinds) => { field.accept = kinds; field.value = ''; }", refused);
                field.setInputFiles(file);
                assertThat(field).hasAttribute("aria-invalid", "true");
                field.evaluate("field => { field.accept = ''; field.value = ''; }");
                field.setInputFiles(file);
                assertThat(field).hasAttribute("aria-invalid", "false");
            }
        }
    }

    @Test
    @DisplayName("is refused at the field without scripts, too")
    void isRefusedByTheServer(RunningPlatform platform, Browser browser) throws IOException {
        var options = new NewContextOptions().setJavaScriptEnabled(false);
        try (var desk = Desk.of(browser, platform, "de", options).signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            desk.field("netplugs.jar").setInputFiles(large());
            desk.press("netplugs.jar.send");
            refuses(desk, "höchstens 64 MB");
        }
    }

    private static void refuses(Desk desk, String words) {
        assertThat(desk.page().locator("#jar-error")).containsText(words);
        assertThat(desk.field("netplugs.jar")).hasAttribute("aria-invalid", "true");
    }

    @Test
    @DisplayName("may be larger than other things that people send")
    void mayBeLarge(RunningPlatform platform, Browser browser) throws IOException {
        var noise = new byte[MUCH];
        new Random(4).nextBytes(noise);
        var much = MiniPlugin.of("much", "1.0.0").file("noise.txt", new String(noise, StandardCharsets.ISO_8859_1));
        var jar = Files.write(Files.createTempDirectory("upload").resolve("much.jar"), much.bytes());
        assertThat(Files.size(jar)).isGreaterThan(MUCH);
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            desk.field("netplugs.jar").setInputFiles(jar);
            desk.press("netplugs.jar.send");
            desk.seesHeading("Fachmodul Kleines Modul much");
        }
        assertThat(PluginAdministrationIT.bring(platform, much)).as("by REST").isEqualTo(201);
    }

    @Test
    @DisplayName("may be larger than anything else, which is refused unread")
    void isLargerThanAnythingElse(RunningPlatform platform) {
        var caller = Caller.of(platform, platform.person("fitt", "member"));
        var text = "x".repeat(MUCH);
        for (var path : List.of("/sign-in", "/api/v1/organisations/fitt/topics", "/o/fitt/network")) {
            int status;
            try {
                status = caller.send("POST", path, text, Map.of("Sec-Fetch-Site", "same-origin"))
                        .status();
            } catch (UncheckedIOException e) {
                status = 413; // the connection ended while the rest was being sent
            }
            assertThat(status).as(path).isEqualTo(413);
        }
    }

    @Test
    @DisplayName("is taken from administrators of the network alone, and from no foreign page")
    void fromAdministratorsAlone(RunningPlatform platform) throws IOException {
        var before = available("");
        for (var caller : List.of(
                Caller.anonymous(platform),
                Session.of(platform, platform.person("gim", "member")),
                Session.of(platform, platform.person("fitt", "administrator")),
                Session.of(platform, platform.person("fitt", "member")))) {
            for (var organisation : List.of("gim", "fitt", "nobody")) {
                assertThat(send(caller, "/plugin-jar?organisation=" + organisation, "same-origin"))
                        .isEqualTo(404);
            }
            assertThat(send(caller, "/plugin-jar", "same-origin")).isEqualTo(404);
        }
        var administrator = Session.of(platform, platform.person("gim", "administrator"));
        assertThat(send(administrator, "/plugin-jar?organisation=gim", "cross-site"))
                .isEqualTo(403);
        assertThat(send(administrator, "/plugin-jar?organisation=fitt", "same-origin"))
                .isEqualTo(404);
        assertThat(available("")).isEqualTo(before);
    }

    private static int send(Caller caller, String path, String site) {
        var jar = new String(MiniPlugin.of("stolen", "1.0.0").bytes(), StandardCharsets.ISO_8859_1);
        var body = "--b\r\nContent-Disposition: form-data; name=\"jar\"; filename=\"a.jar\"\r\n\r\n" + jar
                + "\r\n--b--\r\n";
        var headers = Map.of("Content-Type", "multipart/form-data; boundary=b", "Sec-Fetch-Site", site);
        return caller.send("POST", path, body, headers).status();
    }

    private static void upload(Desk desk, MiniPlugin plugin) {
        desk.go(PAGE);
        desk.field("netplugs.jar")
                .setInputFiles(new FilePayload("plugin.jar", "application/java-archive", plugin.bytes()));
        desk.press("netplugs.jar.send");
    }

    private static Path large() throws IOException {
        var file = Files.createTempDirectory("upload").resolve("large.jar");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(TOO_MUCH);
        }
        return file;
    }

    private static List<Path> available(String id) throws IOException {
        var folder = Files.createDirectories(RunningPlatform.get().home().resolve("plugins/available"));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(id))
                    .sorted()
                    .toList();
        }
    }
}
