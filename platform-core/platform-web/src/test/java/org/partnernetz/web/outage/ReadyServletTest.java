// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A node is ready for the proxy")
class ReadyServletTest {
    private static final HealthCheckResponse STAYS = answer("staying", Status.UP);

    @Test
    @DisplayName("unless something of its own is down; the database is everybody's")
    void ready() {
        assertThat(ReadyServlet.isReady(List.of(STAYS, answer("database", Status.UP))))
                .isTrue();
        assertThat(ReadyServlet.isReady(List.of(STAYS, answer("database", Status.DOWN))))
                .isTrue();
        assertThat(ReadyServlet.isReady(List.of(answer("staying", Status.DOWN), answer("database", Status.UP))))
                .isFalse();
    }

    private static HealthCheckResponse answer(String name, Status status) {
        return new HealthCheckResponse(name, status, Optional.empty());
    }
}
