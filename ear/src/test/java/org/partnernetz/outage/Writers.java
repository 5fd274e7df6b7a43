// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.outage;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

/** People who write posts into one topic, one after another without a pause, until they are told to stop. */
final class Writers implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    /** @param path where each of them posts */
    static Writers begin(List<Caller> people, String path) {
        var writers = new Writers();
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var name = "writer-" + i + "-";
            var thread = new Thread(() -> writers.write(person, path, name));
            writers.threads.add(thread);
            thread.start();
        }
        return writers;
    }

    private void write(Caller person, String path, String name) {
        for (var i = 0; !stopped; i++) {
            var text = name + i;
            try {
                var answer = person.post(path, "{\"text\": \"" + text + "\"}");
                if (answer.status() == 201) {
                    acknowledged.add(text);
                } else {
                    refused.add(answer);
                }
            } catch (UncheckedIOException noAnswer) {
                // nothing was promised
            }
        }
    }

    /** The texts that the platform said it has stored. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Every other answer. */
    List<Answer> refused() {
        return List.copyOf(refused);
    }

    /** Waits until each has its last answer. */
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
}
