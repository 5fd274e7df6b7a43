// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginState;

@DisplayName("What servers say of their plugins")
class ServersTest {
    private static final PluginReason UNLISTED = new PluginReason("unlisted", List.of("a.jar"), "a.jar is not listed");

    @TempDir
    Path homes;

    @Test
    @DisplayName("is known to all that live, with the reason; who has died says nothing any more")
    void tell() throws SQLException, IOException {
        var database = TestDatabase.named("servers");
        var one = new SpreadNode("one", homes, database);
        var two = new SpreadNode("zwei mit Ümlaut", homes, database);
        one.servers().tell(List.of(stand("one", PluginState.ACTIVE, "2.0.0", null)));
        two.servers().tell(List.of(stand("zwei_mit__mlaut", PluginState.FAILED, "1.0.0", UNLISTED)));
        var said = one.servers().ask();
        assertThat(said.servers()).containsExactly("one", "zwei_mit__mlaut");
        assertThat(said.stands())
                .containsExactly(
                        stand("one", PluginState.ACTIVE, "2.0.0", null),
                        stand("zwei_mit__mlaut", PluginState.FAILED, "1.0.0", UNLISTED));
        two.stop();
        awaitAlone(one);
        one.servers().tell(List.of());
        two.start();
        assertThat(two.servers().ask().stands())
                .as("what the dead said is gone")
                .isEmpty();
        one.stop();
        two.stop();
    }

    /** The database notices a little later that a connection has ended. */
    private static void awaitAlone(SpreadNode one) throws IOException {
        for (var times = 0; times < 500 && one.servers().ask().servers().size() > 1; times++) {
            Thread.onSpinWait();
        }
        assertThat(one.servers().ask().servers()).containsExactly("one");
        assertThat(one.servers().ask().stands()).hasSize(1);
    }

    private static ServerStand stand(String server, PluginState state, String version, PluginReason reason) {
        return new ServerStand(
                server, "guide", state, version, "d" + version, reason, Instant.parse("2026-11-30T04:00:00Z"));
    }
}
