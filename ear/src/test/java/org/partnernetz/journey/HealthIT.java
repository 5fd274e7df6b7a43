// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;

@Undisturbed
@WithPlatform
@DisplayName("Health and metrics")
class HealthIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @DisplayName("are served on the management port")
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics"})
    void answerOnTheManagementPort(String path, RunningPlatform platform) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.managementAddress(path)).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("are not served to the public")
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/management", "/wildfly-services"})
    void hideFromThePublic(String path, RunningPlatform platform) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.address(path)).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    @DisplayName("database roles are as the isolation needs them")
    void keepsRolesApart(RunningPlatform platform) throws SQLException {
        try (var app = platform.connectAsApp();
                var rows = app.createStatement()
                        .executeQuery("select count(*) from pg_class where relowner = current_user::regrole")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
