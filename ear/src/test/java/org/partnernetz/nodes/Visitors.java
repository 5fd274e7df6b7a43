// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.nodes;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** Signed-in people who read a page and write a post in turn, without a pause, until they are told to stop. */
final class Visitors implements AutoCloseable {
    private static final String HOME = "/o/fitt";
    private static final int CREATED = 201;

    private final Front front;
    private final String topic;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<AtomicInteger> failures = new ArrayList<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean stopped;

    private Visitors(Front front, String topic) {
        this.front = front;
        this.topic = topic;
    }

    /** @param topic where each of them posts, by REST */
    static Visitors begin(RunningPlatform node, Front front, List<Person> people, String topic) {
        var visitors = new Visitors(front, topic);
        for (var person : people) {
            var browser = Session.of(node, person);
            var program = Caller.of(node, person);
            var own = new AtomicInteger();
            visitors.failures.add(own);
            visitors.threads.add(new Thread(() -> visitors.work(browser, program, person.email(), own)));
        }
        visitors.threads.forEach(Thread::start);
        return visitors;
    }

    private void work(Caller browser, Caller program, String name, AtomicInteger own) {
        for (var i = 0; !stopped; i++) {
            var text = name + " " + i;
            var key = UUID.randomUUID().toString();
            count(own, "page", () -> {
                var page = front.get(browser, HOME);
                return page.status() == 200 && page.body().contains("/sign-out") ? "" : page.toString();
            });
            count(own, "post", () -> {
                var answer = front.send(
                        program, "POST", topic, "{\"text\": \"" + text + "\"}", Map.of("Idempotency-Key", key));
                if (answer.status() == CREATED) {
                    acknowledged.add(text);
                }
                return answer.status() == CREATED ? "" : answer.toString();
            });
        }
    }

    private void count(AtomicInteger own, String what, Request request) {
        var began = System.nanoTime();
        String fault;
        try {
            fault = request.fault();
        } catch (UncheckedIOException e) {
            fault = e.toString();
        }
        requests.incrementAndGet();
        slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
        if (!fault.isEmpty()) {
            own.incrementAndGet();
            failed.add(what + ": " + fault);
        }
    }

    /** Lets everybody do so many requests more. */
    void go(int more) throws InterruptedException {
        var until = requests.get() + more;
        while (requests.get() < until && threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(20);
        }
    }

    /** The texts that some node said it has stored. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The failures of each of them. */
    List<Integer> failures() {
        return failures.stream().map(AtomicInteger::get).toList();
    }

    String figures() {
        return requests + " requests, " + failed.size() + " failed " + failed + ", " + front.again()
                + " taken by the other node, the slowest took " + slowest.get() / 1_000_000 + " ms";
    }

    void stop() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    @Override
    public void close() {
        stopped = true;
    }

    @FunctionalInterface
    private interface Request {
        /** What is wrong with the answer; empty if nothing is. */
        String fault();
    }
}
