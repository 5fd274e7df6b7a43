// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.store.json.OneJson;

@DisplayName("The network of the demo")
class DemoNetworkTest {
    private static final String ACTIVE = "core.membership m where m.until is null and ";

    @TempDir
    private static Path home;

    private static LoadedDemo demo;

    @BeforeAll
    static void load() throws SQLException {
        demo = LoadedDemo.in("demo_loaded", home);
    }

    @Test
    @DisplayName("has partners of all kinds, and those of whose part the source says nothing")
    void hasAllKinds() throws SQLException {
        assertThat(demo.texts("select distinct role from core.network_role order by 1"))
                .containsExactly("COOPERATION", "COORDINATION", "STRATEGIC", "SUBPROJECT");
        assertThat(demo.texts(
                        "select name from core.organisation o join core.network_role r on r.organisation_id = o.id"
                                + " where role in ('STRATEGIC', 'COOPERATION')"))
                .hasSize(2)
                .allMatch(name -> name.endsWith("(Beispiel)"));
        assertThat(demo.texts("select slug from core.organisation o where not exists"
                        + " (select from core.network_role r where r.organisation_id = o.id) order by 1"))
                .containsExactly("arbeitsagentur-saarland", "bamf", "jobcenter-saarbruecken", "saarland");
    }

    @Test
    @DisplayName("has in each organisation an administrator, somebody else, a contact and a profile")
    void isPeopled() throws SQLException {
        var organisations = demo.count("core.organisation");
        assertThat(organisations).isEqualTo(20);
        assertThat(demo.count("(select distinct organisation_id from " + ACTIVE + "'ADMINISTRATOR' = any (roles)) o"))
                .isEqualTo(organisations);
        assertThat(demo.count("(select distinct organisation_id from " + ACTIVE + "'MEMBER' = any (roles)) o"))
                .isEqualTo(organisations);
        assertThat(demo.count("core.portrait where phone <> '' and email <> ''"))
                .isEqualTo(organisations);
        assertThat(demo.count("(select distinct organisation_id from core.profile_field"
                        + " where field = 'LANGUAGES' and audience = 'NETWORK') o"))
                .isEqualTo(organisations);
        assertThat(demo.count("core.profile_field where field = 'ORIGINAL_NAME'"))
                .isPositive();
    }

    @Test
    @DisplayName("lives: people wait at doors, questions are answered, somebody reports, guests ask to come")
    void lives() throws SQLException {
        assertThat(demo.count("core.topic where solved and post_count > 2")).isPositive();
        assertThat(demo.count("core.post_flag")).isEqualTo(1);
        assertThat(demo.count("core.invitation where accepted_at is null")).isEqualTo(3);
        assertThat(demo.count("core.join_request where decided_at is null")).isEqualTo(2);
        assertThat(demo.count("core.event where ends_at < now()")).isEqualTo(2);
        assertThat(demo.count("core.event_guest where confirmed_at is null")).isEqualTo(2);
        assertThat(demo.count("core.event_guest where confirmed_at is not null"))
                .isEqualTo(2);
        assertThat(demo.count("(select group_id from core.group_member group by 1"
                        + " having count(distinct organisation_id) > 2) g"))
                .isEqualTo(3);
        assertThat(demo.count("core.sample_module where plugin = 'founder-guide'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("says how to sign in as each of its people, and what they can do")
    void saysHowToSignIn() throws IOException, SQLException {
        try (var reader = OneJson.PROVIDER.createReader(Files.newBufferedReader(home.resolve("demo.json")))) {
            var entries = reader.readArray().getValuesAs(JsonObject.class);
            assertThat(entries).hasSize(demo.count(ACTIVE + "true"));
            assertThat(entries)
                    .allMatch(entry -> !entry.getString("can").isEmpty()
                            && !entry.getString("password").isEmpty());
            assertThat(entries).filteredOn(entry -> entry.containsKey("token")).hasSize(17);
        }
    }
}
