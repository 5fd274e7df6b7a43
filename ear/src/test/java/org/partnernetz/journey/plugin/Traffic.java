// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.partnernetz.testkit.harness.rest.Answer;

/** Clients that ask again and again until they are told to stop. */
final class Traffic {
    private static final int OK = 200;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();
    private final Map<String, Long> longestNanos = new ConcurrentHashMap<>();
    private final ExecutorService clients = Executors.newCachedThreadPool();

    /** Somebody who asks. */
    @FunctionalInterface
    interface Client {
        Answer ask();
    }

    /** One more client; an answer other than 200, or an AJAX answer that tells of an error, is a failure. */
    void add(String name, Client client) {
        answered.put(name, 0);
        clients.submit(() -> {
            while (going.get()) {
                ask(name, client);
            }
        });
    }

    private void ask(String name, Client client) {
        var begun = System.nanoTime();
        try {
            var answer = client.ask();
            if (answer.status() != OK || answer.body().contains("<error>")) {
                failures.add(name + ": " + answer);
            }
        } catch (RuntimeException e) {
            failures.add(name + ": " + e);
        }
        longestNanos.merge(name, System.nanoTime() - begun, Math::max);
        answered.merge(name, 1, Integer::sum);
    }

    /** Waits until every client has had so many answers more. */
    void awaitMore(int answers) throws InterruptedException {
        var before = Map.copyOf(answered);
        while (before.entrySet().stream().anyMatch(one -> answered(one.getKey()) < one.getValue() + answers)) {
            Thread.sleep(10);
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    int answered(String name) {
        return answered.getOrDefault(name, 0);
    }

    Duration longest(String name) {
        return Duration.ofNanos(longestNanos.getOrDefault(name, 0L));
    }

    /** Each client with the number of its answers. */
    Map<String, Integer> all() {
        return Map.copyOf(answered);
    }

    /** Ends all clients after the answer they wait for. */
    void stop() throws InterruptedException {
        going.set(false);
        clients.shutdown();
        if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
            failures.add("clients do not end");
        }
    }
}
