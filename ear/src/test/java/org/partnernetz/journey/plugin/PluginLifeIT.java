// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

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

@WithBrowser
@DisplayName("A plugin's jar in the folder")
class PluginLifeIT {
    private static final String COURSES = CoursePlugin.courses("fitt");
    private static final String OPEN_TABLE =
            "create table garden_courses.leak (id integer primary key); grant select on garden_courses.leak to public;";

    private PluginFile plugin;
    private Caller member;

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        CoursePlugin.on(platform, "fitt").offFor("sis");
        plugin = CoursePlugin.file(platform);
        plugin.remove();
        member = Caller.of(platform, platform.person("fitt", "member"));
    }

    @AfterEach
    void leaveItRunning() throws IOException, SQLException, InterruptedException {
        plugin.put("1.0.99");
    }

    @Test
    @DisplayName("becomes pages and REST of one organisation without a restart, and nothing for all others")
    void appears(RunningPlatform platform, Browser browser) throws Exception {
        assertThat(member.get(COURSES).status()).isEqualTo(404);
        assertThat(plugin.put("1.0.0").succeeded()).isTrue();
        assertThat(member.get(COURSES).status()).isEqualTo(200);
        var stranger = Caller.of(platform, platform.person("sis", "administrator"));
        assertThat(stranger.get(CoursePlugin.courses("sis")).status()).isEqualTo(404);
        assertThat(stranger.get(COURSES).status()).isEqualTo(404);
        assertThat(Caller.anonymous(platform).get(COURSES).status()).isEqualTo(401);
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            assertThat(desk.go(CoursePlugin.INDEX).status()).isEqualTo(200);
            assertThat(desk.page().title()).contains(CoursePlugin.ID);
        }
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "administrator"))) {
            assertThat(desk.go(CoursePlugin.index("sis")).status()).isEqualTo(404);
            assertThat(desk.go(CoursePlugin.INDEX).status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("updates the plugin when it is replaced, and removes it but not its data when it is taken away")
    void updatesAndGoes() throws Exception {
        plugin.put("1.0.0");
        var id = plan("Bleibt erhalten");
        assertThat(plugin.put("1.1.0"))
                .extracting(PluginFile.Outcome::action, PluginFile.Outcome::succeeded)
                .containsExactly("UPDATE", true);
        assertThat(member.get(COURSES + "/" + id).body()).contains("Bleibt erhalten");
        plugin.remove();
        assertThat(member.get(COURSES + "/" + id).status()).isEqualTo(404);
        plugin.put("1.2.0");
        assertThat(member.get(COURSES + "/" + id).body()).contains("Bleibt erhalten");
    }

    @Test
    @DisplayName("is taken back if it leaves a table without row security: the former version serves again")
    void goesBack(RunningPlatform platform, Browser browser) throws Exception {
        plugin.put("1.0.0");
        var outcome = plugin.put("2.0.0", Map.of("db/migration/V9999__leak.sql", OPEN_TABLE));
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.message()).contains("row security").contains("leak");
        assertThat(member.get(COURSES).status()).isEqualTo(200);
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('garden_courses.leak') is null")) {
            rows.next();
            assertThat(rows.getBoolean(1)).as("the table is taken back").isTrue();
        }
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            desk.go("/o/fitt/plugins");
            assertThat(desk.page().content()).contains(CoursePlugin.ID + " 2.0.0 ließ sich nicht einspielen");
        }
    }

    @Test
    @DisplayName("is not started if a component misses something, and the reason names it")
    void namesWhatIsMissing() throws Exception {
        var broken = plugin.put("3.0.0", Map.of("OSGI-INF/org.partnernetz.gardencourses.internal.Courses.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="courses" init="4">
                          <implementation class="org.partnernetz.gardencourses.internal.Courses"/>
                          <service><provide interface="org.partnernetz.gardencourses.internal.Courses"/></service>
                          <reference name="store" interface="org.partnernetz.store.Store" parameter="0"/>
                          <reference name="access" interface="org.partnernetz.text.Telepathy" parameter="1"/>
                          <reference name="clock" interface="java.time.Clock" parameter="2"/>
                          <reference name="audit" interface="org.partnernetz.audit.Audit" parameter="3"/>
                        </scr:component>"""));
        assertThat(broken.succeeded()).isFalse();
        assertThat(broken.message()).contains("Courses").contains("org.partnernetz.text.Telepathy");
        assertThat(member.get(COURSES).status()).isEqualTo(404);
    }

    private String plan(String title) {
        var planned = member.post(COURSES, CoursePlugin.course(title));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        return planned.json().getString("id");
    }
}
