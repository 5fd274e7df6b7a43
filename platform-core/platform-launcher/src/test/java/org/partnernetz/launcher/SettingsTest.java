// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings")
class SettingsTest {

    private static final Map<String, String> NEEDED =
            Map.of("partnernetz.server", "/server", "partnernetz.ear", "/ear", "user.home", "/home/ada");

    @Test
    @DisplayName("are complete without a word: loopback, 8080, demo, a folder in the user's home")
    void haveDefaults() {
        var settings = Settings.of(NEEDED, Map.of());
        assertThat(settings.home()).isEqualTo(Path.of("/home/ada/.partnernetz"));
        assertThat(settings.web()).isEqualTo(new Settings.Web("127.0.0.1", 8080, 9990));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.database()).isEmpty();
    }

    @Test
    @DisplayName("refuse what is not a port")
    void refuseABadPort() {
        var properties = new HashMap<>(NEEDED);
        properties.put("partnernetz.http.port", "http");
        assertThatThrownBy(() -> Settings.of(properties, Map.of()))
                .isInstanceOf(LaunchException.class)
                .hasMessage("-Dpartnernetz.http.port must be a port number, not 'http'");
    }

    @Test
    @DisplayName("take an operator's database from the environment")
    void takeAnOwnDatabase() {
        var environment = Map.of(
                "PARTNERNETZ_DB_URL", "jdbc:postgresql://db/partnernetz",
                "PARTNERNETZ_DB_USER", "app",
                "PARTNERNETZ_DB_PASSWORD", "secret",
                "PARTNERNETZ_DB_OWNER_USER", "owner",
                "PARTNERNETZ_DB_OWNER_PASSWORD", "secret too",
                "PARTNERNETZ_DB_SIGNIN_USER", "signin",
                "PARTNERNETZ_DB_SIGNIN_PASSWORD", "secret as well");
        var database = Settings.of(NEEDED, environment).database().orElseThrow();
        assertThat(database.app().user()).isEqualTo("app");
        assertThat(database.owner().password()).isEqualTo("secret too");
        assertThat(database.signIn().password()).isEqualTo("secret as well");
        assertThat(database.toString()).doesNotContain("secret");
    }

    @Test
    @DisplayName("ask for the owner's sign-in, too, where the database is the operator's")
    void askForTheOwner() {
        var environment = Map.of(
                "PARTNERNETZ_DB_URL", "jdbc:postgresql://db/partnernetz",
                "PARTNERNETZ_DB_USER", "app",
                "PARTNERNETZ_DB_PASSWORD", "secret");
        assertThatThrownBy(() -> Settings.of(NEEDED, environment))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("PARTNERNETZ_DB_OWNER_USER");
    }

    @Test
    @DisplayName("ask in one line for the role of sign-in, which databases of older versions lack")
    void askForSignIn() {
        var environment = Map.of(
                "PARTNERNETZ_DB_URL", "jdbc:postgresql://db/partnernetz",
                "PARTNERNETZ_DB_USER", "app",
                "PARTNERNETZ_DB_PASSWORD", "secret",
                "PARTNERNETZ_DB_OWNER_USER", "owner",
                "PARTNERNETZ_DB_OWNER_PASSWORD", "secret too");
        assertThatThrownBy(() -> Settings.of(NEEDED, environment))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("PARTNERNETZ_DB_SIGNIN_USER")
                .hasMessageContaining("'Your own PostgreSQL' in platform-core/docs/operating.md")
                .hasMessageNotContaining("\n");
    }

    @Test
    @DisplayName("open nothing for other servers, unless an address is named for them")
    void stayAlone() {
        assertThat(Settings.of(NEEDED, Map.of()).web().cluster()).isEmpty();
        var properties = new HashMap<>(NEEDED);
        properties.put("partnernetz.cluster.address", "10.0.0.7");
        assertThat(Settings.of(properties, Map.of()).web().cluster()).contains(new Settings.Cluster("10.0.0.7", 7600));
        properties.put("partnernetz.cluster.port", "7601");
        assertThat(Settings.of(properties, Map.of()).web().cluster()).contains(new Settings.Cluster("10.0.0.7", 7601));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "partnernetz.leave.seconds, x, must be a number of seconds",
        "partnernetz.leave.seconds, 601, must be a number of seconds",
        "partnernetz.cluster.port, 8080, must differ from each other",
        "partnernetz.management.port, 8080, must differ from each other"
    })
    @DisplayName("of a cluster are refused by one line where the server would miss them late")
    void refuse(String name, String value, String words) {
        var properties = new HashMap<>(NEEDED);
        properties.put("partnernetz.cluster.address", "10.0.0.7");
        properties.put(name, value);
        assertThatThrownBy(() -> Settings.of(properties, Map.of()))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("\n");
    }

    @Test
    @DisplayName("name one database only")
    void nameOneDatabase() {
        var properties = new HashMap<>(NEEDED);
        properties.put("partnernetz.join", "/home/ada/.partnernetz");
        assertThatThrownBy(() -> Settings.of(properties, Map.of("PARTNERNETZ_DB_URL", "jdbc:postgresql://db/x")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("exclude each other");
    }
}
