// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.plugin.admin.PluginState;
import org.partnernetz.plugin.internal.spread.ServerStand;
import org.partnernetz.plugin.internal.spread.Servers;

@DisplayName("A plugin that does not run here")
class ApartnessTest {
    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private final MovingClock clock = new MovingClock(NOW);
    private final Apartness apartness = new Apartness();
    private @Nullable ServerStand there;
    private int asked;

    @BeforeEach
    void wire() {
        apartness.deployer = new Deployer();
        apartness.clock = clock;
        apartness.servers = new Servers() {
            @Override
            public String here() {
                return "one";
            }

            @Override
            public Said ask() throws IOException {
                asked++;
                return new Said(List.of("one", "two"), there == null ? List.of() : List.of(there));
            }
        };
    }

    @Test
    @DisplayName("is asked to wait for while another server serves it, and for no other reason")
    void elsewhere() {
        assertThat(apartness.isApart("guide")).isFalse();
        clock.advance(Duration.ofSeconds(2));
        there = stand("two", "guide", "d");
        assertThat(apartness.isApart("guide")).isTrue();
        assertThat(apartness.isApart("other")).isFalse();
        assertThat(apartness.servesElsewhere("guide")).isTrue();
        clock.advance(Duration.ofSeconds(2));
        there = stand("two", "guide", "");
        assertThat(apartness.isApart("guide")).as("it has failed there, too").isFalse();
        clock.advance(Duration.ofSeconds(2));
        there = stand("one", "guide", "d");
        assertThat(apartness.isApart("guide"))
                .as("what this server said itself")
                .isFalse();
    }

    @Test
    @DisplayName("costs one question a second, however many requests fail")
    void seldom() {
        for (var times = 0; times < 100; times++) {
            apartness.isApart("guide");
        }
        assertThat(asked).isEqualTo(1);
    }

    private static ServerStand stand(String server, String plugin, String digest) {
        return new ServerStand(server, plugin, PluginState.ACTIVE, "2.0.0", digest, null, NOW);
    }
}
