// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Map;

import jakarta.json.Json;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("A plugin's jar in the folder")
class PluginLifeIT {
    private static final String INDEX = "/o/fitt/p/founder-guide/index";
    private static final String OPEN_TABLE =
            "create table founder_guide.leak (id integer primary key); grant select on founder_guide.leak to public;";

    private PluginFile plugin;
    private Caller adviser;

    @BeforeEach
    void begin(RunningPlatform platform) throws IOException, SQLException, InterruptedException {
        plugin = new PluginFile(platform);
        plugin.remove();
        adviser = new Caller(platform, platform.person("fitt", "member"));
    }

    @AfterEach
    void leaveItRunning() throws IOException, SQLException, InterruptedException {
        plugin.put("1.0.99");
    }

    @Test
    @DisplayName("becomes pages and REST of one organisation without a restart, and nothing for all others")
    void appears(RunningPlatform platform, Browser browser) throws Exception {
        assertThat(adviser.get(Caller.guide("fitt", "projects")).statusCode()).isEqualTo(404);
        assertThat(plugin.put("1.0.0").succeeded()).isTrue();
        assertThat(adviser.get(Caller.guide("fitt", "projects")).statusCode()).isEqualTo(200);
        var stranger = new Caller(platform, platform.person("sis", "administrator"));
        assertThat(stranger.get(Caller.guide("sis", "projects")).statusCode()).isEqualTo(404);
        assertThat(stranger.get(Caller.guide("fitt", "projects")).statusCode()).isEqualTo(404);
        assertThat(new Caller(platform, null)
                        .get(Caller.guide("fitt", "projects"))
                        .statusCode())
                .isEqualTo(401);
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            assertThat(desk.go(INDEX).status()).isEqualTo(200);
            assertThat(desk.page().title()).contains("Gründungslotse");
        }
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "administrator"))) {
            assertThat(desk.go("/o/sis/p/founder-guide/index").status()).isEqualTo(404);
            assertThat(desk.go(INDEX).status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("updates the plugin when it is replaced, and removes it but not its data when it is taken away")
    void updatesAndGoes() throws Exception {
        plugin.put("1.0.0");
        var id = open("Bleibt erhalten");
        assertThat(plugin.put("1.1.0"))
                .extracting(PluginFile.Outcome::action, PluginFile.Outcome::succeeded)
                .containsExactly("UPDATE", true);
        assertThat(adviser.get(Caller.guide("fitt", "projects/" + id)).body()).contains("Bleibt erhalten");
        plugin.remove();
        assertThat(adviser.get(Caller.guide("fitt", "projects/" + id)).statusCode())
                .isEqualTo(404);
        plugin.put("1.2.0");
        assertThat(adviser.get(Caller.guide("fitt", "projects/" + id)).body()).contains("Bleibt erhalten");
    }

    @Test
    @DisplayName("is taken back if it leaves a table without row security: the former version serves again")
    void goesBack(RunningPlatform platform, Browser browser) throws Exception {
        plugin.put("1.0.0");
        var outcome = plugin.put("2.0.0", Map.of("db/migration/V9999__leak.sql", OPEN_TABLE));
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.message()).contains("row security").contains("leak");
        assertThat(adviser.get(Caller.guide("fitt", "projects")).statusCode()).isEqualTo(200);
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('founder_guide.leak') is null")) {
            rows.next();
            assertThat(rows.getBoolean(1)).as("the table is taken back").isTrue();
        }
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            desk.go("/o/fitt/plugins");
            assertThat(desk.page().content()).contains("Gründungslotse 2.0.0 ließ sich nicht einspielen");
        }
    }

    @Test
    @DisplayName("is not started if a component misses something, and the reason names it")
    void namesWhatIsMissing() throws Exception {
        var broken =
                plugin.put("3.0.0", Map.of("OSGI-INF/org.partnernetz.founderguide.internal.project.Chapters.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="chapters" init="3">
                          <implementation class="org.partnernetz.founderguide.internal.project.Chapters"/>
                          <service><provide interface="org.partnernetz.founderguide.internal.project.Chapters"/></service>
                          <reference name="store" interface="org.partnernetz.store.Store" parameter="0"/>
                          <reference name="markdown" interface="org.partnernetz.text.Telepathy" parameter="1"/>
                          <reference name="clock" interface="java.time.Clock" parameter="2"/>
                        </scr:component>"""));
        assertThat(broken.succeeded()).isFalse();
        assertThat(broken.message()).contains("Chapters").contains("org.partnernetz.text.Telepathy");
        assertThat(adviser.get(Caller.guide("fitt", "projects")).statusCode()).isEqualTo(404);
    }

    private String open(String title) throws IOException, InterruptedException {
        var draft = Json.createObjectBuilder()
                .add("title", title)
                .add("workForm", "FULL_TIME")
                .add("firstTalkAt", "2027-03-01T10:00:00+01:00")
                .add("firstTalkPlace", "Saarbrücken")
                .build();
        var opened = adviser.post(Caller.guide("fitt", "projects"), draft);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        try (var reader = Json.createReader(new StringReader(opened.body()))) {
            return reader.readObject().getString("id");
        }
    }
}
