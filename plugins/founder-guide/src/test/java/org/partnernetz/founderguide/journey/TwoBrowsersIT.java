// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.PluginFile;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;

/**
 * The start of each new version is held back by a lock until the other browser has asked for something: what it asks is
 * asked in the middle of the update.
 */
@WithBrowser
@DisplayName("While one browser updates a plugin, another that is using it")
class TwoBrowsersIT {
    private static final String PAGE = "/o/gim/network/plugins";
    private static final String GUIDE = "/o/fitt/p/founder-guide/";
    private static final String TYPED = "Drei Monate Vorlauf, dann der Laden in der Mainzer Straße – „so geht es“.";

    /** A click that does not wait for what comes of it. */
    private static final String CLICK = "(one) => { setTimeout(() => one.click()); }";

    private static final int IN_THE_MIDDLE = 1200;

    /** What a page's script does that sends a form and has it drawn again. */
    private static final String AJAX = """
            () => {
              const form = document.getElementById('write');
              const fields = new URLSearchParams(new FormData(form));
              fields.set('jakarta.faces.partial.ajax', 'true');
              fields.set('jakarta.faces.source', 'write:state');
              fields.set('jakarta.faces.partial.execute', 'write');
              fields.set('jakarta.faces.partial.render', 'write');
              window.answered = fetch(form.action, {method: 'POST', body: fields, headers: {'Faces-Request': 'partial/ajax'}})
                .then((answer) => answer.text().then((text) => answer.status + ' ' + text));
            }""";

    private PluginFile file;
    private Network network;
    private String project = "";

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        FounderGuide.on(platform, FounderGuide.HOME);
        file = FounderGuide.file(platform);
        network = Network.of(platform);
        assertThat(file.put("8.0.0").succeeded()).isTrue();
        var adviser = Caller.of(platform, platform.person("fitt", "member"));
        project = new FounderGuide(adviser, FounderGuide.HOME).open("Laden mit Café");
    }

    /** Others put versions of their own into the folder. */
    @AfterEach
    void end(RunningPlatform platform) throws Exception {
        network.change(FounderGuide.ID, "{\"action\": \"UNINSTALL\"}");
        for (var version = 1; version <= 3; version++) {
            Files.deleteIfExists(
                    platform.home().resolve("plugins/available/" + FounderGuide.ID + "-8.0." + version + ".jar"));
        }
        assertThat(file.put("8.1.0").succeeded()).isTrue();
    }

    @Test
    @DisplayName("goes on by AJAX, by sending its form and by links: nothing fails, nothing typed is lost")
    void goesOn(RunningPlatform platform, Browser browser) throws Exception {
        try (var administrator = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"));
                var adviser = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            adviser.go(GUIDE + "plan/" + project);
            adviser.page().locator("a[href*='/chapter/']").first().click();
            var text = adviser.page().locator("#write\\:text");
            text.fill(TYPED);

            during(platform, administrator, "8.0.1", () -> adviser.page().evaluate(AJAX));
            var answered = (String) adviser.page().evaluate("() => window.answered");
            assertThat(answered)
                    .startsWith("200 ")
                    .contains("partial-response", "Mainzer Straße")
                    .doesNotContain("<error>");
            assertThat(text).hasValue(TYPED);

            during(
                    platform,
                    administrator,
                    "8.0.2",
                    () -> adviser.page().locator("#write\\:write").evaluate(CLICK));
            assertThat(adviser.page()).hasURL(Pattern.compile(".*/plan/.*"));
            assertThat(adviser.page().locator("h1")).containsText("Laden mit Café");

            during(
                    platform,
                    administrator,
                    "8.0.3",
                    () -> adviser.page().locator("a[href*='/chapter/']").first().evaluate(CLICK));
            assertThat(adviser.page().locator("#write\\:text")).hasValue(TYPED);
            assertThat(adviser.complaints()).isEmpty();
        }
    }

    /** Uploads and confirms a version; what the other does happens while the plugin is down. */
    private void during(RunningPlatform platform, Desk administrator, String version, Runnable other) throws Exception {
        administrator.go(PAGE);
        administrator.field("netplugs.jar").setInputFiles(file.version(version));
        administrator.press("netplugs.jar.send");
        assertThat(administrator.page().locator("#plan")).containsText(version);
        try (var holding = platform.connectAsSuperuser()) {
            hold(holding);
            administrator.page().locator("#change\\:carryOut").evaluate(CLICK);
            network.await(FounderGuide.ID, "UPDATING");
            other.run();
            Thread.sleep(IN_THE_MIDDLE);
            assertThat(network.read(FounderGuide.ID).json().getString("state"))
                    .as("still in the middle")
                    .isEqualTo("UPDATING");
            holding.rollback();
        }
        administrator.reads("done.plugin-UPDATE");
        assertThat(administrator.content())
                .containsText(Pattern.compile("Das hat [0-9,.]+ Sekunden gedauert. Es läuft Version " + version));
        assertThat(network.read(FounderGuide.ID).json().getString("version")).isEqualTo(version);
    }

    /** A version that starts writes down its permissions: so long it waits. */
    private static void hold(Connection holding) throws Exception {
        holding.setAutoCommit(false);
        try (var statement = holding.createStatement()) {
            statement.execute("lock table core.plugin_permission in share mode");
        }
    }
}
