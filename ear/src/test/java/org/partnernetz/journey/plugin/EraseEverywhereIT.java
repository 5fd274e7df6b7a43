// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/** Several organisations within one transaction of the server, and in each a plugin with its own entity managers. */
@WithPlatform
@DisplayName("Erasing a person who has something in a plugin in two organisations")
class EraseEverywhereIT {
    private RunningPlatform platform;
    private UUID person;
    private UUID stranger;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        Network.of(running).clear(); // nobody can be erased while a plugin that keeps people is away
        InstalledPlugin.of(platform, PluginFile.ID).on("fitt", "sis");
        person = somebody();
        stranger = somebody();
        for (var organisation : new String[] {"fitt", "sis"}) {
            project(person, organisation);
        }
        project(stranger, "fitt");
    }

    @AfterEach
    void repair() throws SQLException {
        run("drop trigger if exists test_refuse on founder_guide.founding_project");
        run("drop function if exists core.test_refuse()");
        run("delete from core.plugin_enablement where plugin = 'founder-guide' and organisation_id = " + id("sis"));
        run("delete from founder_guide.founding_project where founder_id in ('" + person + "', '" + stranger + "')");
    }

    @Test
    @DisplayName("erases it in both, and nobody else's")
    void erasesInBoth() throws SQLException {
        assertThat(projects(person)).isEqualTo(2);
        assertThat(erase()).isEqualTo(204);
        assertThat(projects(person)).isZero();
        assertThat(projects(stranger)).isEqualTo(1);
        assertThat(number("select count(*) from core.person where display_name = '' and id = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("erases nothing at all if the plugin cannot in the second")
    void erasesAllOrNothing() throws SQLException {
        run("create function core.test_refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused by a test'; end $$");
        run("create trigger test_refuse before update on founder_guide.founding_project for each row"
                + " when (old.organisation_id = " + lastOfBoth() + ") execute function core.test_refuse()");
        assertThat(erase()).isEqualTo(500);
        assertThat(projects(person)).isEqualTo(2);
        assertThat(number("select count(*) from core.person where display_name = 'Wer geht' and id = '" + person + "'"))
                .isEqualTo(1);
    }

    private long projects(UUID founder) throws SQLException {
        return number("select count(*) from founder_guide.founding_project where founder_id = '" + founder + "'");
    }

    private int erase() {
        return Caller.of(platform, platform.person("gim", "administrator"))
                .send("DELETE", "/api/v1/organisations/gim/members/" + person + "/data", null, Map.of())
                .status();
    }

    private UUID somebody() throws SQLException {
        var id = UUID.randomUUID();
        run("insert into core.person (id, display_name, created_at) values ('" + id + "', 'Wer geht', now())");
        run("insert into core.membership (id, organisation_id, person_id, roles, network, since)"
                + " select gen_random_uuid(), o.id, '" + id + "', '{CLIENT}', false, now()"
                + " from core.organisation o where o.slug in ('fitt', 'sis')");
        return id;
    }

    private void project(UUID founder, String organisation) throws SQLException {
        run("insert into founder_guide.founding_project (id, organisation_id, code, title, industry, legal_form,"
                + " work_form, phase, adviser_id, founder_id, opened_at, version) select gen_random_uuid(), o.id,"
                + " translate(upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)), '01', 'XY'), 'Vorhaben', '',"
                + " 'UNDECIDED', 'FULL_TIME', 'ACCESS', m.person_id, '" + founder + "', now(), 0"
                + " from core.organisation o join core.membership m on m.organisation_id = o.id"
                + " where o.slug = '" + organisation + "' and 'ADMINISTRATOR' = any (m.roles) limit 1");
    }

    /** They are erased in the order of their keys. A trigger's condition knows no other tables. */
    private long lastOfBoth() throws SQLException {
        return number("select max(id) from core.organisation where slug in ('fitt', 'sis')");
    }

    private String id(String organisation) throws SQLException {
        return Long.toString(number("select id from core.organisation where slug = '" + organisation + "'"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
