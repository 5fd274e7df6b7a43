// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("The administrator of the network")
class ReservedNamesIT {
    private Network network;

    @BeforeEach
    void begin(RunningPlatform platform) {
        network = Network.of(platform);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"core", "auth", "pg-catalog", "order"})
    @DisplayName("sees a plugin parked that is called like something of the platform, and cannot purge that")
    void seesReservedNames(String id, RunningPlatform platform) throws Exception {
        assertThat(network.read(id).status()).as("before").isEqualTo(404);
        assertThat(network.change(id, "{\"action\": \"PURGE\"}").status()).isEqualTo(404);
        var file = MiniPlugin.of(id, "1.0.0").withTable().drop(platform);
        try {
            var known = network.await(id, "PARKED");
            assertThat(known.getJsonObject("reason").getString("text")).contains("No plugin may be called " + id);
            assertThat(network.plan(id, "action=UPDATE")
                            .getJsonArray("obstacles")
                            .toString())
                    .contains("name-reserved");
            assertThat(Session.of(platform, platform.person("fitt", "member"))
                            .get("/o/fitt/p/" + id + "/index")
                            .status())
                    .isEqualTo(404);
            assertThat(network.change(id, "{\"action\": \"UNINSTALL\"}").status())
                    .isEqualTo(200);
            assertThat(network.plan(id, "action=PURGE").getBoolean("possible")).isFalse();
            assertThat(network.change(id, "{\"action\": \"PURGE\"}").status()).isEqualTo(409);
            assertThat(PluginAdministrationIT.bring(platform, MiniPlugin.of(id, "1.0.0")))
                    .isEqualTo(409);
        } finally {
            Files.delete(file);
        }
        assertThat(count(platform, "select count(*) from core.organisation")).isPositive();
        assertThat(count(platform, "select count(*) from auth.account")).isPositive();
    }

    private static long count(RunningPlatform platform, String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
