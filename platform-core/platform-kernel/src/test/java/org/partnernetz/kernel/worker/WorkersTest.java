// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work in a thread of its own")
class WorkersTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int MANY = 3_000;

    private final Workers workers = new Workers("test");

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    @DisplayName("has ended when its result is there, and when it failed")
    void hasEnded() throws Exception {
        for (var run = 0; run < MANY; run++) {
            var good = workers.start(() -> "done");
            assertThat(good.within(LONG)).isEqualTo("done");
            assertThat(good.hasEnded()).isTrue();
            var bad = workers.start(() -> {
                throw new IllegalStateException("planted");
            });
            assertThatThrownBy(() -> bad.within(LONG)).isInstanceOf(ExecutionException.class);
            assertThat(bad.hasEnded()).isTrue();
        }
    }

    @Test
    @DisplayName("waits where threads are few, and is refused where too much waits")
    void few() throws Exception {
        var open = new CountDownLatch(1);
        try (var one = new Workers("one", 1, 1)) {
            one.start(() -> open.await(1, TimeUnit.MINUTES));
            var waiting = one.start(() -> "done");
            assertThatThrownBy(() -> one.start(() -> "too much")).isInstanceOf(RejectedExecutionException.class);
            open.countDown();
            assertThat(waiting.within(LONG)).isEqualTo("done");
        }
    }

    @Test
    @DisplayName("takes all pieces of a batch, each of which calls somebody else")
    void takesAll() throws Exception {
        var taken = new ArrayList<Integer>();
        var pieces = IntStream.range(0, MANY).boxed().toList();
        var lane = new Lane<>("lane");
        lane.takes(pieces, workers, piece -> {
            var call = workers.start(() -> taken.add(piece));
            lane.calls(call);
            call.within(LONG);
        });
        while (!lane.isFree()) {
            Thread.sleep(5);
        }
        assertThat(List.copyOf(taken)).isEqualTo(pieces);
    }
}
