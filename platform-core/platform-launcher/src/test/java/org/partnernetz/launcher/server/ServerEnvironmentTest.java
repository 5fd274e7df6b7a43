// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.launcher.Settings;

@DisplayName("The session's cookie")
class ServerEnvironmentTest {

    @ParameterizedTest(name = "environment {0}, property {1}: {2}")
    @DisplayName("gets the name that browsers protect, where it goes over encrypted connections only")
    @CsvSource({",,false", "true,,true", "false,,false", ",true,true", "true,false,false", "false,true,true"})
    void isSafe(@Nullable String variable, @Nullable String property, boolean safe) {
        var properties = new Properties();
        if (property != null) {
            properties.setProperty("partnernetz.secure.cookies", property);
        }
        var environment = variable == null ? Map.<String, String>of() : Map.of("PARTNERNETZ_SECURE_COOKIES", variable);
        assertThat(ServerEnvironment.isSafe(environment, properties)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8080",
        "0.0.0.0, http://localhost:8080",
        "::, http://localhost:8080",
        "10.0.0.11, http://10.0.0.11:8080",
        "fe80::1, http://[fe80::1]:8080"
    })
    @DisplayName("names an address at which the server is found, for mails")
    void ownAddress(String listens, String found) {
        assertThat(ServerEnvironment.ownAddress(new Settings.Web(listens, 8080, 9990)))
                .isEqualTo(found);
    }
}
