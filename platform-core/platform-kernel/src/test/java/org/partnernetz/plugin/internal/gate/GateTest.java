// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.host.PluginBusyException;
import org.partnernetz.plugin.host.PluginPausedException;
import org.partnernetz.plugin.host.PluginUpdatingException;
import org.partnernetz.plugin.host.RunningPlugin;

@DisplayName("The gate of a plugin")
class GateTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(50);

    private static final Circuit.Rule RULE = new Circuit.Rule(3, Duration.ofMinutes(1), Duration.ofSeconds(30));

    private static final PluginCaller MEMBER = caller(1, 1);

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final Gate gate = gate(LONG, LONG, 2);

    @Test
    @DisplayName("lets nobody in before the plugin runs")
    void isClosedAtFirst() {
        assertThat(gate.enter(MEMBER)).isEmpty();
    }

    @Test
    @DisplayName("lets requests wait during an update and then into the new version")
    void parks() throws Exception {
        var old = plugin();
        var fresh = plugin();
        gate.open(old);
        gate.park();
        var waiting = CompletableFuture.supplyAsync(() -> gate.enter(MEMBER));
        assertThat(gate.drain(SHORT)).isTrue();
        assertThat(waiting).isNotDone();
        gate.open(fresh);
        assertThat(waiting.get(5, TimeUnit.SECONDS).orElseThrow().plugin()).isSameAs(fresh);
    }

    @Test
    @DisplayName("tells those who ask during an update what runs after it")
    void tellsWhatRunsThen() throws Exception {
        var fresh = plugin();
        gate.open(plugin());
        gate.park();
        var waiting = CompletableFuture.supplyAsync(gate::awaitRunning);
        assertThat(gate.running()).isEmpty();
        assertThat(waiting).isNotDone();
        gate.open(fresh);
        assertThat(waiting.get(5, TimeUnit.SECONDS)).containsSame(fresh);
    }

    @Test
    @DisplayName("waits for those inside before the plugin stops")
    void drains() throws Exception {
        gate.open(plugin());
        var lease = gate.enter(MEMBER).orElseThrow();
        gate.park();
        var drained = CompletableFuture.supplyAsync(() -> gate.drain(LONG));
        Thread.sleep(SHORT.toMillis());
        assertThat(drained).isNotDone();
        lease.close();
        assertThat(drained.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("does not wait for ever for somebody who stays inside")
    void givesUp() {
        gate.open(plugin());
        gate.enter(MEMBER);
        gate.park();
        assertThat(gate.drain(SHORT)).isFalse();
    }

    @Test
    @DisplayName("answers those who wait with nothing when the plugin is removed")
    void closesOnThoseWhoWait() throws Exception {
        gate.open(plugin());
        gate.park();
        var waiting = CompletableFuture.supplyAsync(() -> gate.enter(MEMBER));
        gate.close();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    @DisplayName("tells those who waited too long")
    void tellsOfALongUpdate() {
        var impatient = gate(SHORT, LONG, 2);
        impatient.park();
        assertThatThrownBy(() -> impatient.enter(MEMBER)).isInstanceOf(PluginUpdatingException.class);
    }

    @Test
    @DisplayName("counts a lease that is closed twice once")
    void closesOnce() {
        gate.open(plugin());
        var first = gate.enter(MEMBER).orElseThrow();
        gate.enter(MEMBER);
        first.close();
        first.close();
        assertThat(gate.drain(SHORT)).as("one is still inside").isFalse();
    }

    @Test
    @DisplayName("lets no more in at once than may be")
    void boundsHowManyAreInside() {
        gate.open(plugin());
        gate.enter(MEMBER);
        var second = gate.enter(MEMBER).orElseThrow();
        assertThatThrownBy(() -> gate.enter(MEMBER)).isInstanceOf(PluginBusyException.class);
        second.close();
        assertThat(gate.enter(MEMBER)).isPresent();
    }

    @Test
    @DisplayName("keeps half of the room free of visitors, of whatever organisation")
    void keepsRoomForMembers() {
        gate.open(plugin());
        var visitor = gate.enter(new PluginCaller(null, new UUID(1, 7))).orElseThrow();
        assertThatThrownBy(() -> gate.enter(new PluginCaller(null, new UUID(1, 8))))
                .isInstanceOf(PluginBusyException.class);
        assertThat(gate.enter(MEMBER)).isPresent();
        visitor.close();
        assertThat(gate.enter(new PluginCaller(null, new UUID(1, 8)))).isPresent();
    }

    @Test
    @DisplayName("asks a plugin that keeps failing no more for a pause, then lets one request probe")
    void pausesAfterFailures() {
        gate.open(plugin());
        for (var i = 0; i < 3; i++) {
            fail();
        }
        assertThatThrownBy(() -> gate.enter(MEMBER))
                .isInstanceOfSatisfying(
                        PluginPausedException.class,
                        paused -> assertThat(paused.away()).isEqualTo(Duration.ofSeconds(30)));
        clock.advance(Duration.ofSeconds(31));
        var probe = gate.enter(MEMBER).orElseThrow();
        assertThatThrownBy(() -> gate.enter(MEMBER)).as("while one probes").isInstanceOf(PluginPausedException.class);
        probe.close();
        gate.enter(MEMBER).orElseThrow().close();
        assertThat(gate.health().pausedUntil()).isNull();
    }

    @Test
    @DisplayName("pauses again at once when the probe fails, and forgets failures that are long ago")
    void probesAgain() {
        gate.open(plugin());
        fail();
        fail();
        clock.advance(Duration.ofMinutes(2));
        fail();
        gate.enter(MEMBER).orElseThrow().close();
        fail();
        fail();
        clock.advance(Duration.ofSeconds(31));
        fail();
        assertThatThrownBy(() -> gate.enter(MEMBER)).isInstanceOf(PluginPausedException.class);
    }

    @Test
    @DisplayName("starts anew with another version")
    void forgivesAnotherVersion() {
        gate.open(plugin());
        for (var i = 0; i < 3; i++) {
            fail();
        }
        gate.park();
        gate.drain(SHORT);
        gate.open(plugin());
        assertThat(gate.enter(MEMBER)).isPresent();
    }

    @Test
    @DisplayName("counts a request that stays too long as a failure, interrupts it, and does not wait for it")
    void countsLateRequests() throws Exception {
        var strict = gate(LONG, SHORT, 2);
        strict.open(plugin());
        var lease = strict.enter(MEMBER).orElseThrow();
        Thread.sleep(2 * SHORT.toMillis());
        var overdue = strict.overdue();
        assertThat(overdue).hasSize(1);
        overdue.get(0).interrupt();
        assertThatThrownBy(() -> Thread.sleep(LONG.toMillis())).isInstanceOf(InterruptedException.class);
        assertThat(strict.overdue()).as("told once").isEmpty();
        assertThat(strict.health())
                .extracting(KnownPlugin.Health::inside, KnownPlugin.Health::overdue, KnownPlugin.Health::failures)
                .containsExactly(1, 1, 1);
        strict.park();
        assertThat(strict.drain(SHORT)).isTrue();
        overdue.get(0).interrupt();
        lease.close();
        assertThat(Thread.currentThread().isInterrupted())
                .as("the thread goes back as it came")
                .isFalse();
        assertThat(strict.health().overdue()).isZero();
    }

    @Test
    @DisplayName("finds and ends a request that is late in a version that was replaced, and does not blame the new one")
    void endsLateRequestsOfAFormerVersion() throws Exception {
        var strict = gate(LONG, SHORT, 2);
        strict.open(plugin());
        var lease = strict.enter(MEMBER).orElseThrow();
        strict.park();
        assertThat(strict.drain(Duration.ZERO)).isFalse();
        strict.open(plugin());
        assertThat(strict.health().inside()).isEqualTo(1);
        Thread.sleep(2 * SHORT.toMillis());
        var overdue = strict.overdue();
        assertThat(overdue).containsExactly((Lease) lease);
        overdue.get(0).interrupt();
        assertThatThrownBy(() -> Thread.sleep(LONG.toMillis())).isInstanceOf(InterruptedException.class);
        assertThat(strict.overdue()).as("told once").isEmpty();
        lease.failed("it was interrupted");
        assertThat(strict.health())
                .extracting(KnownPlugin.Health::inside, KnownPlugin.Health::overdue, KnownPlugin.Health::failures)
                .containsExactly(1, 1, 0);
        lease.close();
        assertThat(strict.health().inside()).isZero();
    }

    @Test
    @DisplayName("tells in which plugin a thread is at work")
    void tellsWhoIsInside() {
        Inside.back(null);
        gate.open(plugin());
        try (var lease = gate.enter(MEMBER).orElseThrow()) {
            assertThat(Inside.plugin()).contains("founder-guide");
            assertThat(lease.plugin()).isNotNull();
        }
        assertThat(Inside.plugin()).isEmpty();
    }

    private void fail() {
        fail(gate, MEMBER);
    }

    static void fail(Gate gate, PluginCaller caller) {
        try (var lease = gate.enter(caller).orElseThrow()) {
            lease.failed("a test");
        }
    }

    static PluginCaller caller(long organisation, long person) {
        return new PluginCaller(organisation, new UUID(0, person));
    }

    private Gate gate(Duration parking, Duration stay, int inside) {
        return new Gate("founder-guide", new Gate.Bounds(parking, SHORT, stay, inside), RULE, clock);
    }

    static RunningPlugin plugin() {
        return (RunningPlugin) Proxy.newProxyInstance(
                GateTest.class.getClassLoader(), new Class<?>[] {RunningPlugin.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("version")) {
                        return "1.0.0";
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
