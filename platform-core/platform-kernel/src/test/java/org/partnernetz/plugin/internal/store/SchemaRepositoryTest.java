// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;

@DisplayName("A plugin's schema")
class SchemaRepositoryTest {
    private static final int SERVERS = 4;

    @Test
    @DisplayName("is made by several servers at the same moment without a failure")
    void together() throws Exception {
        var schemas = new SchemaRepository();
        var database = TestDatabase.named("schemas");
        var workers = Executors.newFixedThreadPool(SERVERS);
        try {
            for (var number = 0; number < 10; number++) {
                var schema = "made_together_" + number;
                var start = new CyclicBarrier(SERVERS);
                Callable<Boolean> make = () -> {
                    start.await();
                    schemas.prepare(database.owner(), schema, database.appRole());
                    return true;
                };
                for (var made : workers.invokeAll(
                        IntStream.range(0, SERVERS).mapToObj(i -> make).toList())) {
                    assertThatCode(made::get).as(schema).doesNotThrowAnyException();
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
