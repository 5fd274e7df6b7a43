// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Network;

/** The rest of the guide's chapter for newcomers, whose first commands are run by the archetype's test. */
@WithBrowser
@DisplayName("A newcomer beside the running platform")
class FiveMinutesIT {
    private static final String PAGE = "src/main/resources/pages/index.xhtml";
    private static final String JAVA = "src/main/java/org/partnernetz/gardenplots/internal/Notes.java";
    private static final String INDEX = "/o/fitt/p/" + DevProcess.ID + "/index";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> figures = new ArrayList<>();
    private DevProcess dev;
    private String page;
    private String java;

    @BeforeEach
    void start(RunningPlatform platform) throws IOException, InterruptedException {
        Network.of(platform).clear(); // an older version of the plugin may be there from another test
        dev = DevProcess.beside(platform);
        page = Files.readString(dev.source(PAGE));
        java = Files.readString(dev.source(JAVA));
        dev.awaitConsole("Plugin " + DevProcess.ID + " 1.0.0.SNAPSHOT: INSTALL succeeded");
    }

    @AfterEach
    void end(RunningPlatform platform) throws IOException {
        Files.writeString(dev.source(PAGE), page);
        Files.writeString(dev.source(JAVA), java);
        dev.close();
        Files.deleteIfExists(platform.home().resolve("plugins/" + DevProcess.ID + "-1.0.0-SNAPSHOT.jar"));
        Network.of(platform).clear();
        Files.write(Path.of("target/it/dev-mode-figures.txt"), figures);
    }

    @Test
    @DisplayName("switches the own plugin on, writes a note, changes page and Java, and sees it with a reload")
    void followsTheGuide(RunningPlatform platform, Browser browser) throws Exception {
        try (var desk = Desk.of(browser, platform, "en").signIn(platform.person("fitt", "administrator"))) {
            desk.go("/o/fitt/plugins");
            desk.press("plugins.enable", DevProcess.ID);
            desk.go(INDEX);
            desk.page().locator("#note\\:text").fill("Water the beans");
            desk.page().locator("#note\\:write").click();
            PlaywrightAssertions.assertThat(desk.page().locator("main")).containsText("Water the beans");

            dev.change(PAGE, "<ui:define name=\"content\">", "<ui:define name=\"content\"><p>Second spring</p>");
            measure("page", () -> desk.go(INDEX).text().contains("Second spring"));

            dev.change(JAVA, "row.text = note.text();", "row.text = \"Soon: \" + note.text();");
            measure("Java", () -> {
                desk.go(INDEX);
                desk.page().locator("#note\\:text").fill("Dig");
                desk.page().locator("#note\\:write").click();
                return desk.page().locator("main").textContent().contains("Soon: Dig");
            });

            dev.change(JAVA, "\"Soon: \" +", "4 -");
            dev.awaitConsole(JAVA + ":");
            assertThat(desk.go(INDEX).status()).as("the platform goes on").isEqualTo(200);
            PlaywrightAssertions.assertThat(desk.page().locator("main")).containsText(JAVA + ":");
        }
    }

    private void measure(String what, Callable<Boolean> seen) throws Exception {
        var began = System.nanoTime();
        while (!seen.call()) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        figures.add(what + " saved to seen: " + took.toMillis() + " ms");
    }
}
