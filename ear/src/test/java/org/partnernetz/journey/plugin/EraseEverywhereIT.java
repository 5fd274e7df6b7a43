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
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;

/** Several organisations within one transaction of the server, and in each a plugin with its own entity managers. */
@WithPlatform
@DisplayName("Erasing a person who has something in a plugin in two organisations")
class EraseEverywhereIT {
    /** The plugin with notes that the archetype makes. */
    private static final String NOTES = "garden-plots";

    private RunningPlatform platform;
    private UUID person;
    private UUID stranger;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        Network.of(running).clear(); // nobody can be erased while a plugin that keeps people is away
        EveryPlugin.ofRepository(platform).on("fitt");
        InstalledPlugin.of(platform, NOTES).on("fitt", "sis");
        person = somebody();
        stranger = somebody();
        for (var organisation : new String[] {"fitt", "sis"}) {
            note(person, organisation);
        }
        note(stranger, "fitt");
    }

    @AfterEach
    void repair() throws SQLException {
        run("drop trigger if exists test_refuse on garden_plots.note");
        run("drop function if exists core.test_refuse()");
        run("delete from core.plugin_enablement where plugin = '" + NOTES + "' and organisation_id = " + id("sis"));
        run("delete from garden_plots.note where text = 'Wer geht'");
    }

    @Test
    @DisplayName("erases it in both, and nobody else's")
    void erasesInBoth() throws SQLException {
        assertThat(notes(person)).isEqualTo(2);
        assertThat(erase()).isEqualTo(204);
        assertThat(notes(person)).isZero();
        assertThat(notes(stranger)).isEqualTo(1);
        assertThat(number("select count(*) from core.person where display_name = '' and id = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("erases nothing at all if the plugin cannot in the second")
    void erasesAllOrNothing() throws SQLException {
        run("create function core.test_refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused by a test'; end $$");
        run("create trigger test_refuse before update on garden_plots.note for each row"
                + " when (old.organisation_id = " + lastOfBoth() + ") execute function core.test_refuse()");
        assertThat(erase()).isEqualTo(500);
        assertThat(notes(person)).isEqualTo(2);
        assertThat(number("select count(*) from core.person where display_name = 'Wer geht' and id = '" + person + "'"))
                .isEqualTo(1);
    }

    private long notes(UUID author) throws SQLException {
        return number("select count(*) from garden_plots.note where author_id = '" + author + "'");
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

    private void note(UUID author, String organisation) throws SQLException {
        run("insert into garden_plots.note (id, organisation_id, author_id, text, written_at, version)"
                + " select gen_random_uuid(), id, '" + author + "', 'Wer geht', now(), 0"
                + " from core.organisation where slug = '" + organisation + "'");
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
