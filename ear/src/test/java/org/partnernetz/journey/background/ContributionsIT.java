// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.journey.plugin.ServerProcess;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Await;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;

@Undisturbed
@WithBrowser
@DisplayName("A plugin that listens, works, is found and shows a card")
class ContributionsIT {
    private static final int UPDATES = 3;
    private static final String FOUND = "/api/v1/organisations/fitt/search?q=Dachbodenfund";
    private static final String REBUILD = "/api/v1/organisations/fitt/search?plugin=" + SamplePlugin.ID;
    private static final String OWN = " where owner = '" + SamplePlugin.ID + "'";

    private SamplePlugin plugin;
    private Caller administrator;

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        administrator = Caller.of(platform, platform.person("fitt", "administrator"));
        plugin = new SamplePlugin(platform);
        plugin.remove();
        Database.run(platform, "delete from core.search_document where plugin = '" + SamplePlugin.ID + "'");
        Database.run(platform, "delete from core.search_fill where plugin = '" + SamplePlugin.ID + "'");
        Database.run(platform, "delete from core.plugin_enablement where plugin = '" + SamplePlugin.ID + "'");
        plugin.put("2.0.0");
    }

    @AfterEach
    void end() throws Exception {
        plugin.remove();
    }

    @Test
    @DisplayName("shows its card on the home of organisations that have it on, and nowhere else")
    void showsItsCard(RunningPlatform platform, Browser browser) throws Exception {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.go("/o/fitt");
            assertThat(desk.page().getByText("Karte der Probe")).hasCount(0);
            enable(platform);
            desk.go("/o/fitt");
            assertThat(desk.page().getByText("Karte der Probe")).isVisible();
            assertThat(desk.page().getByText("7 Dinge der Probe")).isVisible();
            assertThat(desk.page().getByText("Zeile der Probe")).isVisible();
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.go("/language?to=en&back=/o/fitt");
            assertThat(desk.page().getByText("Card of the sample")).isVisible();
        }
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "member"))) {
            desk.go("/o/sis");
            assertThat(desk.page().getByText("Karte der Probe")).hasCount(0);
        }
    }

    @Test
    @DisplayName("is found with what it had before, without anybody asking, once it is switched on")
    void isFound(RunningPlatform platform) throws Exception {
        assertThat(administrator.get(FOUND).items()).isEmpty();
        enable(platform);
        Await.until(
                "the documents are built",
                () -> !administrator.get(FOUND).items().isEmpty());
        assertThat(administrator.get(FOUND).body()).contains("\"background-sample/find\"", "Dachbodenfund");
        assertThat(Database.number(
                        platform, "select count(*) from core.search_document where plugin = '" + SamplePlugin.ID + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("leaves no class loader behind when it is updated between all that")
    void leavesNothing(RunningPlatform platform) throws Exception {
        enable(platform);
        use(platform);
        var server = ServerProcess.find();
        var before = server.bundleLoaders();
        for (var version = 1; version <= UPDATES; version++) {
            plugin.put("2.0." + version);
            use(platform);
        }
        assertThat(server.bundleLoaders()).as("class loaders of bundles").isEqualTo(before);
    }

    /** Has each contribution asked once. */
    private void use(RunningPlatform platform) throws Exception {
        var member = Arrange.as(platform, platform.person("fitt", "member"));
        var topic = member.topic(Titles.fresh("Gehört"), Audience.ORGANISATION, "Ein Beitrag.");
        var post = member.firstPost(topic);
        var heard = "select count(*) from core.audit_entry" + OWN + " and item = '" + post + "'";
        Await.until("the post is heard", () -> Database.number(platform, heard) == 1);

        Await.until(
                "the job is planned",
                () -> Database.number(platform, "select count(*) from core.job_schedule" + OWN) > 0);
        var ran = "select count(*) from core.job_run" + OWN + " and outcome = 'SUCCEEDED'";
        var before = Database.number(platform, ran);
        Database.run(platform, "update core.job_schedule set next_at = now() - interval '1 second'" + OWN);
        Await.until("the job ran", () -> Database.number(platform, ran) > before);

        assertThat(administrator.post(REBUILD, "").status()).isEqualTo(200);
        assertThat(administrator.get(FOUND).body()).contains("Dachbodenfund");
        assertThat(org.partnernetz.testkit.harness.rest.Session.of(platform, platform.person("fitt", "member"))
                        .get("/o/fitt")
                        .body())
                .contains("Karte der Probe");
    }

    private static void enable(RunningPlatform platform) throws Exception {
        Database.run(
                platform,
                "insert into core.plugin_enablement select id, '" + SamplePlugin.ID
                        + "', now() from core.organisation where slug = 'fitt' on conflict do nothing");
    }
}
