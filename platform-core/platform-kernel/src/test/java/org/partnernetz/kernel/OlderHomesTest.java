// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.Kernel;
import org.partnernetz.fixture.OlderHome;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.forum.Forums;
import org.partnernetz.kernel.migration.NewerDatabaseException;
import org.partnernetz.member.SignIn;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A home of an older version")
class OlderHomesTest {
    private static final PersonId AYSE = new PersonId(UUID.fromString("00000000-0000-4000-8000-0000000000a1"));
    private static final UUID FORUM = UUID.fromString("00000000-0000-4000-8000-0000000000f1");
    private static final UUID TOPIC = UUID.fromString("00000000-0000-4000-8000-0000000000d1");
    private static final List<String> TABLES = List.of(
            "core.organisation",
            "core.person",
            "core.membership",
            "core.topic",
            "core.post",
            "core.event",
            "core.event_registration",
            "core.draft",
            "core.search_document",
            "auth.account",
            "auth.access_token");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "without-0072-to-0074",
                "up-to-0082",
                "up-to-0136-without-0133",
                "up-to-0162-without-0155-to-0158"
            })
    @DisplayName("gets the same tables, policies and functions as a new one, and keeps its rows")
    void becomesNew(String state) throws Exception {
        var database = TestDatabase.of(OlderHome.of(state), "older_" + state.replace('-', '_'));
        var before = rows(database);
        database.migrated();

        assertThat(rows(database)).isEqualTo(before).doesNotContain("core.post 0", "core.search_document 0");
        try (var older = database.superuser();
                var present =
                        TestDatabase.named("new_beside_" + database.name()).superuser()) {
            assertThat(schema(present)).hasSizeGreaterThan(500);
            assertThat(without(schema(older), schema(present))).as("only there").isEmpty();
            assertThat(without(schema(present), schema(older)))
                    .as("missing there")
                    .isEmpty();
        }
        serves(Kernel.on(database, Clock.systemUTC()));
    }

    /** Signs in, enters the space, reads, writes. */
    private static void serves(Kernel kernel) throws Exception {
        var tenant = kernel.get(TenantContext.class);
        var forums = kernel.get(Forums.class);
        assertThat(kernel.get(SignIn.class)
                        .withPassword("ayse@hub.example", "ein langes Passwort", "192.0.2.1")
                        .toString())
                .contains(AYSE.value().toString());
        var member = tenant.membership(AYSE, "beratung").orElseThrow();
        var topics = tenant.callAs(member, () -> forums.topics("beratung", FORUM, PageRequest.first()));
        assertThat(topics.items()).hasSize(2);
        assertThat(tenant.callAs(member, () -> forums.reply(TOPIC, "Noch da.")).id())
                .isNotNull();
    }

    @Test
    @DisplayName("is refused with the numbers and the remedy, if the version that made it was newer")
    void newer() throws SQLException {
        var database = TestDatabase.named("newer");
        try (var owner = database.owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("insert into core.flyway_schema_history select 10000 + n, version, 'later', 'SQL',"
                    + " 'V' || version || '__later.sql', 1, 'owner', now(), 1, true"
                    + " from (values (1, '0009'), (2, '9998')) added (n, version)");
        }
        assertThatThrownBy(database::migrated)
                .isInstanceOf(NewerDatabaseException.class)
                .hasMessageContaining("scripts 0009, 9998,")
                .hasMessageContaining("Start that version again, or restore the backup")
                .hasMessageNotContaining("\n");
    }

    private static List<String> rows(TestDatabase database) throws SQLException {
        try (var superuser = database.superuser()) {
            var rows = new ArrayList<String>();
            for (var table : TABLES) {
                rows.add(table
                        + ' '
                        + texts(superuser, "select count(*) from " + table).get(0));
            }
            return rows;
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var rest = new ArrayList<>(lines);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> schema(Connection connection) throws SQLException, IOException {
        try (InputStream query = OlderHomesTest.class.getResourceAsStream("/db/homes/schema.sql")) {
            return texts(connection, new String(Objects.requireNonNull(query).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
