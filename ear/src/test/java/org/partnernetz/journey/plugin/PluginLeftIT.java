// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Network;

@WithBrowser
@DisplayName("A plugin whose jar was taken away by hand")
class PluginLeftIT {
    private static final String PAGE = "/o/gim/network/plugins";
    private static final String ID = "left-alone";

    private Network network;

    @BeforeEach
    void leave(RunningPlatform platform) throws Exception {
        network = Network.of(platform);
        var file = MiniPlugin.of(ID, "1.0.0").withTable().drop(platform);
        network.awaitVersion(ID, "1.0.0");
        PluginAdministrationIT.write(platform, ID);
        Files.delete(file);
    }

    @Test
    @DisplayName("is listed with its state and the way to purge its data, which are all that is left of it")
    void isListed(RunningPlatform platform, Browser browser) throws Exception {
        assertThat(network.await(ID, "REMOVED").getBoolean("data")).isTrue();
        assertThat(states()).containsEntry(ID, "REMOVED");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"))) {
            desk.go(PAGE);
            var left = desk.content().locator("li", new Locator.LocatorOptions().setHasText(ID));
            assertThat(left).containsText(desk.words().get("plugin.state.REMOVED.text"));
            PluginAdministrationIT.examine(desk, PAGE);
            desk.go(PAGE);
            left.locator("a[href$='/left-alone?plan=PURGE']").click();
            assertThat(desk.page().locator(".effects")).containsText("note");
            desk.page().locator("#change\\:carryOut").click();
            desk.reads("done.plugin-PURGE");
            assertThat(desk.content()).containsText(ID + "-");
            PluginAdministrationIT.examine(desk, PAGE + "/" + ID);
            desk.go(PAGE);
            assertThat(left).hasCount(0);
        }
        assertThat(states()).doesNotContainKey(ID);
        assertThat(network.read(ID).json().getBoolean("data")).isFalse();
    }

    private Map<String, String> states() {
        return network.list().items().stream()
                .collect(Collectors.toMap(one -> one.getString("plugin"), one -> one.getString("state")));
    }
}
