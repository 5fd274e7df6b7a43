// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.nodes;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

/**
 * What a proxy in front of two nodes does: sends each request to the next node in turn that says it is ready, whoever
 * asks, and once more to the other one if the first did not take it, or broke off what may be done twice.
 */
final class Front {
    private static final int READY = 204;
    private static final int UNAVAILABLE = 503;

    private final List<RunningPlatform> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();

    Front(RunningPlatform... nodes) {
        this.nodes = List.of(nodes);
    }

    Answer get(Caller caller, String path) {
        return send(caller, "GET", path, null, Map.of());
    }

    Answer send(Caller caller, String method, String path, @Nullable String body, Map<String, String> headers) {
        var next = turn.getAndIncrement() % nodes.size();
        var first = isReady(next) ? next : (next + 1) % nodes.size();
        var repeatable = method.equals("GET") || headers.containsKey("Idempotency-Key");
        try {
            var answer = caller.send(method, address(first, path), body, headers);
            if (answer.status() != UNAVAILABLE) {
                return answer;
            }
        } catch (UncheckedIOException e) {
            if (!repeatable && !(e.getCause() instanceof ConnectException)) {
                throw e;
            }
        }
        again.incrementAndGet();
        return caller.send(method, address((first + 1) % nodes.size(), path), body, headers);
    }

    private boolean isReady(int node) {
        try {
            var check = Caller.anonymous(nodes.get(node)).get("/ready");
            return check.status() == READY;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private String address(int node, String path) {
        return nodes.get(node).address(path).toString();
    }

    /** How many requests went to a second node. */
    int again() {
        return again.get();
    }
}
