// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.plugin.internal.gate.GateTest.caller;
import static org.partnernetz.plugin.internal.gate.GateTest.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.plugin.host.PluginPausedException;

@DisplayName("A plugin that keeps failing is kept")
class CircuitsTest {
    private static final Circuit.Rule RULE = new Circuit.Rule(3, Duration.ofMinutes(1), Duration.ofSeconds(30));
    private static final Gate.Bounds BOUNDS = new Gate.Bounds(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1), 9);

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Gate gate = new Gate("founder-guide", BOUNDS, RULE, clock);

    @BeforeEach
    void begin() {
        gate.open(GateTest.plugin());
    }

    @Test
    @DisplayName("from the one person for whom it fails, and from nobody else in the organisation")
    void fromAPerson() {
        keepFailing(caller(1, 1));
        assertPaused(caller(1, 1));
        assertThat(gate.enter(caller(1, 2))).isPresent();
        assertThat(gate.enter(caller(2, 3))).isPresent();
        assertThat(gate.enterIfOpen(1L)).as("work for the organisation").isPresent();
        assertThat(gate.health().pausedUntil()).isEqualTo(clock.instant().plusSeconds(30));
    }

    @Test
    @DisplayName("from an organisation in which it fails for two people, and not from others")
    void fromAnOrganisation() {
        fail(gate, caller(1, 1));
        fail(gate, caller(1, 1));
        fail(gate, caller(1, 2));
        assertPaused(caller(1, 3));
        assertThat(gate.enterIfOpen(1L)).isEmpty();
        assertThat(gate.enter(caller(2, 4))).isPresent();
        assertThat(gate.enterIfOpen(2L)).isPresent();
        assertThat(gate.enterIfOpen(null)).as("work for the network").isPresent();
    }

    @Test
    @DisplayName("from nobody else when one person fails everywhere")
    void notByOnePersonOfSeveralOrganisations() {
        fail(gate, caller(1, 1));
        fail(gate, caller(2, 1));
        fail(gate, caller(3, 1));
        assertPaused(caller(4, 1));
        assertThat(gate.enter(caller(1, 2))).isPresent();
    }

    @Test
    @DisplayName("from everybody once it fails for different people in three organisations")
    void fromEverybody() {
        fail(gate, caller(1, 1));
        fail(gate, caller(2, 2));
        fail(gate, caller(2, 5));
        assertThat(gate.enter(caller(4, 4)))
                .as("two organisations are not several")
                .isPresent();
        fail(gate, caller(3, 3));
        assertPaused(caller(4, 4));
        assertThat(gate.enterIfOpen(null)).isEmpty();
        clock.advance(Duration.ofSeconds(31));
        assertThat(gate.enter(caller(4, 4))).isPresent();
        assertThat(gate.enter(caller(5, 5))).isPresent();
        assertThat(gate.health().pausedUntil()).isNull();
    }

    @Test
    @DisplayName("from an organisation no longer than a pause, though one person goes on failing")
    void notAgainByOnePerson() {
        fail(gate, caller(1, 1));
        fail(gate, caller(1, 1));
        fail(gate, caller(1, 2));
        clock.advance(Duration.ofMinutes(2));
        keepFailing(caller(1, 1));
        assertPaused(caller(1, 1));
        assertThat(gate.enter(caller(1, 2))).isPresent();
    }

    @Test
    @DisplayName("from one who came by a link, and not from those with another link")
    void fromALink() {
        var link = new PluginCaller(null, new UUID(1, 1));
        keepFailing(link);
        assertPaused(link);
        assertThat(gate.enter(new PluginCaller(null, new UUID(1, 2)))).isPresent();
        assertThat(gate.enter(caller(1, 1))).isPresent();
    }

    private void keepFailing(PluginCaller caller) {
        for (var time = 0; time < RULE.failures(); time++) {
            fail(gate, caller);
        }
    }

    private void assertPaused(PluginCaller caller) {
        assertThatThrownBy(() -> gate.enter(caller)).isInstanceOf(PluginPausedException.class);
    }
}
