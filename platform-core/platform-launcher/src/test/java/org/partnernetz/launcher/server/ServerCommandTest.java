// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.launcher.Settings;
import org.partnernetz.launcher.Settings.Artifacts;
import org.partnernetz.launcher.Settings.Cluster;
import org.partnernetz.launcher.Settings.Web;

@DisplayName("The server's command")
class ServerCommandTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("opens nothing for others unless it is of a cluster")
    void staysAlone() throws IOException {
        assertThat(words("home", false)).noneMatch(word -> word.contains("yaml") || word.contains("cluster"));
        assertThat(words("home", true))
                .contains("-Djboss.bind.address.private=10.0.0.7", "-Dpartnernetz.cluster.port=7601")
                .anyMatch(word -> word.startsWith("--yaml=") && word.endsWith("configuration/cluster.yml"));
    }

    @Test
    @DisplayName("names the node alike at each start, and a copied home unlike")
    void namesTheNode() throws IOException {
        var name = name("home");
        assertThat(name("home")).isEqualTo(name);
        Files.createDirectories(folder.resolve("copy/server"));
        Files.copy(folder.resolve("home/server/node"), folder.resolve("copy/server/node"));
        assertThat(name("copy")).isNotEqualTo(name);
        assertThat(name("other")).isNotEqualTo(name);
        assertThat(words("home", false)).contains("-Djboss.tx.node.id=" + name);
        assertThat(name).hasSizeLessThan(24);
    }

    @ParameterizedTest(name = "Java {0}: {1}")
    @CsvSource({"17, false", "21, false", "23, true", "25, true"})
    @DisplayName("has no option that the Java at hand does not know")
    void hasOnlyKnownOptions(int version, boolean asked) {
        assertThat(ServerCommand.options(version).contains("--sun-misc-unsafe-memory-access=allow"))
                .isEqualTo(asked);
    }

    private String name(String home) throws IOException {
        var option = "-Djboss.node.name=";
        return words(home, false).stream()
                .filter(word -> word.startsWith(option))
                .findFirst()
                .orElseThrow()
                .substring(option.length());
    }

    private List<String> words(String home, boolean ofCluster) throws IOException {
        var server = Files.createDirectories(folder.resolve("wildfly"));
        Files.createDirectories(server.resolve("modules"));
        Files.writeString(server.resolve("jboss-modules.jar"), "");
        var base = Files.createDirectories(folder.resolve(home).resolve("server"));
        Files.createDirectories(base.resolve("configuration"));
        var web = new Web("127.0.0.1", 8080, 9990, Optional.of(new Cluster("10.0.0.7", 7601)));
        var settings = new Settings(
                folder.resolve(home), new Artifacts(server, server.resolve("ear")), web, true, Optional.empty());
        return new ServerCommand(settings, new ServerFolder(base)).words(ofCluster);
    }
}
