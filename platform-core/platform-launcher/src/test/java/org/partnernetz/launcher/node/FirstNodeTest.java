// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.Home;
import org.partnernetz.launcher.LaunchException;

@DisplayName("Joining the first node's home")
class FirstNodeTest {

    @TempDir
    Path home;

    @Test
    @DisplayName("is refused with one line where no installation is, where nothing runs, and where a server runs alone")
    void refuses() throws IOException {
        assertRefused("there is no installation with an embedded database in " + home);
        Files.writeString(home.resolve("database.properties"), "port=20001\npassword=a\nowner.password=b\n");
        assertRefused("nothing runs on " + home + "; start it first");
        try (var running = Home.take(home)) {
            assertRefused("runs alone; start it with -Dpartnernetz.cluster.address=127.0.0.1");
            assertThat(running.folder()).isEqualTo(home);
        }
    }

    @Test
    @DisplayName("gives its database where its server is of a cluster")
    void joins() throws IOException {
        Files.writeString(home.resolve("database.properties"), "port=20001\npassword=a\nowner.password=b\n");
        var configuration = Files.createDirectories(home.resolve("server/configuration"));
        Files.writeString(configuration.resolve(ClusterKeys.FILE), "");
        try (var running = Home.take(home)) {
            var access = FirstNode.database(running.folder());
            assertThat(access.url()).isEqualTo("jdbc:postgresql://127.0.0.1:20001/partnernetz");
            assertThat(access.owner().password()).isEqualTo("b");
        }
    }

    private void assertRefused(String said) {
        assertThatThrownBy(() -> FirstNode.database(home))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }
}
