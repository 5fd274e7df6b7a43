// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question to something that may hang")
class PingTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    @DisplayName("is answered, or not")
    void tellsTheAnswer() {
        try (var yes = new Ping("yes", () -> {}, LONG);
                var no = new Ping(
                        "no",
                        () -> {
                            throw new IllegalStateException("away");
                        },
                        LONG)) {
            assertThat(yes.isAnswered()).isTrue();
            assertThat(no.isAnswered()).isFalse();
        }
    }

    @Test
    @DisplayName("is not put again while it hangs, and is put again afterwards")
    void asksOnce() throws InterruptedException {
        var asked = new AtomicInteger();
        var gate = new Semaphore(0);
        try (var ping = new Ping(
                "hangs",
                () -> {
                    asked.incrementAndGet();
                    gate.acquireUninterruptibly();
                },
                SHORT)) {
            assertThat(ping.isAnswered()).isFalse();
            assertThat(ping.isAnswered()).isFalse();
            assertThat(asked).hasValue(1);
            gate.release(1000);
            var answered = false;
            for (var i = 0; i < 1000 && !answered; i++) {
                answered = ping.isAnswered();
                Thread.sleep(1);
            }
            assertThat(answered).isTrue();
        }
    }
}
