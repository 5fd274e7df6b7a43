// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Await;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("In the background a plugin")
class BackgroundIT {
    private static final String FITT = "(select id from core.organisation where slug = 'fitt')";

    private static final String HEARD = "select count(*) from core.audit_entry where owner = '" + SamplePlugin.ID + "'";

    private SamplePlugin plugin;

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        plugin = new SamplePlugin(platform);
        plugin.remove();
        Database.run(
                platform,
                "insert into core.plugin_enablement values (" + FITT + ", '" + SamplePlugin.ID
                        + "', now()) on conflict do nothing");
        plugin.put("1.0.0");
    }

    @AfterEach
    void end() throws Exception {
        plugin.remove();
    }

    @Test
    @DisplayName("hears what happened in its organisation, also what happened while it was away, and nothing else")
    void hears(RunningPlatform platform, Browser browser) throws Exception {
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var sis = Arrange.as(platform, platform.person("sis", "member"));
        var topic = fitt.topic(Titles.fresh("Gehört"), Audience.NETWORK, "Der erste Beitrag.");
        var first = fitt.reply(topic, "Ein Beitrag.");
        var foreign = sis.reply(topic, "Ein Beitrag aus einer Organisation ohne das Fachmodul.");
        Await.until("the post is heard", () -> heard(platform, first) == 1);

        plugin.remove();
        var away = fitt.reply(topic, "Ein Beitrag, während das Fachmodul fort ist.");
        plugin.put("1.0.1");
        Await.until("the post is heard afterwards", () -> heard(platform, away) == 1);
        assertThat(heard(platform, first)).isEqualTo(1);
        assertThat(Database.number(platform, HEARD + " and item = '" + foreign + "'"))
                .as("heard in any organisation")
                .isZero();

        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            desk.go("/o/fitt/audit?owner=" + SamplePlugin.ID);
            assertThat(desk.page().content())
                    .contains("Beitrag gehört")
                    .doesNotContain(away)
                    .contains("Hintergrundprobe");
        }
    }

    private static long heard(RunningPlatform platform, String post) throws Exception {
        return Database.number(
                platform,
                HEARD + " and person_id is null and organisation_id = " + FITT + " and item = '" + post + "'");
    }

    @Test
    @DisplayName("runs its job for the organisation, and administrators see it")
    void works(RunningPlatform platform, Browser browser) throws Exception {
        var scheduled = "from core.job_schedule where owner = '" + SamplePlugin.ID + "' and organisation_id = " + FITT;
        Await.until("the job is planned", () -> Database.number(platform, "select count(*) " + scheduled) == 1);
        Database.run(
                platform,
                "update core.job_schedule set next_at = now() - interval '1 second' where owner = '" + SamplePlugin.ID
                        + "'");
        Await.until(
                "the job ran",
                () -> Database.number(
                                platform,
                                "select count(*) from core.job_run where owner = '" + SamplePlugin.ID
                                        + "' and outcome = 'SUCCEEDED' and message = 'ran for fitt'")
                        > 0);
        assertThat(Database.number(
                        platform,
                        "select count(*) from core.job_run where owner = '" + SamplePlugin.ID
                                + "' and organisation_id <> " + FITT))
                .isZero();
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            assertThat(desk.go("/o/fitt/jobs").status()).isEqualTo(200);
            assertThat(desk.page().content()).contains("Arbeitet").contains("ran for fitt");
        }
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            assertThat(desk.go("/o/fitt/jobs").status()).isEqualTo(404);
            assertThat(desk.go("/o/fitt/audit").status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("adds its figure to the organisation's, as a page and as a table")
    void counts(RunningPlatform platform, Browser browser) throws Exception {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.go("/o/fitt/statistics?length=QUARTER&from=2026-10");
            assertThat(desk.page().content())
                    .contains("Geld")
                    .contains("1.234,56")
                    .contains("4. Quartal 2026");
            var table = desk.session()
                    .request()
                    .get(desk.address("/o/fitt/statistics/table?length=QUARTER&from=2026-10")
                            .toString());
            assertThat(table.headers().get("content-type")).startsWith("text/csv");
            assertThat(table.text())
                    .contains("Hintergrundprobe;Geld;1234,56;Euro")
                    .contains("Plattform;Neue Themen;");
        }
    }
}
