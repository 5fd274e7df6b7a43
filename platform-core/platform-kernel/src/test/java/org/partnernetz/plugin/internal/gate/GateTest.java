// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.plugin.host.PluginUpdatingException;
import org.partnernetz.plugin.host.RunningPlugin;

@DisplayName("The gate of a plugin")
class GateTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Gate gate = new Gate("founder-guide", LONG);

    @Test
    @DisplayName("lets nobody in before the plugin runs")
    void isClosedAtFirst() {
        assertThat(gate.enter()).isEmpty();
    }

    @Test
    @DisplayName("lets requests wait during an update and then into the new version")
    void parks() throws Exception {
        var old = plugin();
        var fresh = plugin();
        gate.open(old);
        gate.park();
        var waiting = CompletableFuture.supplyAsync(gate::enter);
        assertThat(gate.drain(SHORT)).isTrue();
        assertThat(waiting).isNotDone();
        gate.open(fresh);
        assertThat(waiting.get(5, TimeUnit.SECONDS).orElseThrow().plugin()).isSameAs(fresh);
    }

    @Test
    @DisplayName("waits for those inside before the plugin stops")
    void drains() throws Exception {
        gate.open(plugin());
        var lease = gate.enter().orElseThrow();
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
        gate.enter();
        gate.park();
        assertThat(gate.drain(SHORT)).isFalse();
    }

    @Test
    @DisplayName("answers those who wait with nothing when the plugin is removed")
    void closesOnThoseWhoWait() throws Exception {
        gate.open(plugin());
        gate.park();
        var waiting = CompletableFuture.supplyAsync(gate::enter);
        gate.close();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    @DisplayName("tells those who waited too long")
    void tellsOfALongUpdate() {
        var impatient = new Gate("founder-guide", SHORT);
        impatient.park();
        assertThatThrownBy(impatient::enter).isInstanceOf(PluginUpdatingException.class);
    }

    @Test
    @DisplayName("counts a lease that is closed twice once")
    void closesOnce() {
        gate.open(plugin());
        var first = gate.enter().orElseThrow();
        gate.enter();
        first.close();
        first.close();
        assertThat(gate.drain(SHORT)).as("one is still inside").isFalse();
    }

    private static RunningPlugin plugin() {
        return (RunningPlugin) Proxy.newProxyInstance(
                GateTest.class.getClassLoader(), new Class<?>[] {RunningPlugin.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
