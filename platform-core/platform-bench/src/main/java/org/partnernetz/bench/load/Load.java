// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Asks for one page over a fixed number of connections, each sending the next request once it has its answer. */
public final class Load {
    private final URI server;
    private final int connections;

    public Load(URI server, int connections) {
        this.server = server;
        this.connections = connections;
    }

    /** @throws WrongPageException as soon as one answer is not the right page */
    public Tally requests(Target target, long count) {
        var left = new AtomicLong(count);
        return run(target, () -> left.getAndDecrement() > 0);
    }

    /** @throws WrongPageException as soon as one answer is not the right page */
    public Tally during(Target target, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        return run(target, () -> System.nanoTime() - end < 0);
    }

    /** The body of one right answer. */
    public String body(Target target) {
        try (var connection = new HttpConnection(server)) {
            var answer = connection.ask(connection.request(target.question(), 0));
            check(target, answer);
            return new String(answer.buffer(), answer.from(), answer.to() - answer.from(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongPageException(target, e.toString());
        }
    }

    private Tally run(Target target, BooleanSupplier goesOn) {
        var began = System.nanoTime();
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var work = new ArrayList<Callable<Long>>();
            for (var i = 0; i < connections; i++) {
                var number = i;
                work.add(() -> ask(target, number, goesOn));
            }
            var requests = sum(target, pool.invokeAll(work));
            return new Tally(requests, Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongPageException(target, "interrupted");
        } finally {
            pool.shutdownNow();
        }
    }

    private long ask(Target target, int number, BooleanSupplier goesOn) throws IOException {
        try (var connection = new HttpConnection(server)) {
            var question = target.question();
            var request = connection.request(question, number);
            var count = 0L;
            while (goesOn.getAsBoolean()) {
                check(target, connection.ask(question.changes() ? connection.request(question, number) : request));
                count++;
            }
            return count;
        }
    }

    private static void check(Target target, Answer answer) {
        var complaint = target.complaint(answer);
        if (!complaint.isEmpty()) {
            throw new WrongPageException(target, complaint);
        }
    }

    private static long sum(Target target, List<Future<Long>> counts) throws InterruptedException {
        var sum = 0L;
        for (var count : counts) {
            try {
                sum += count.get();
            } catch (ExecutionException e) {
                throw new WrongPageException(target, String.valueOf(e.getCause()));
            }
        }
        return sum;
    }

    /** How many answers came in which time. */
    public record Tally(long requests, Duration time) {}
}
