// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.tenant.Organisation;

/** One server of several on the shared database. */
final class Node {
    /** What listeners do wrong on purpose is told at length. Held, or the setting is lost. */
    private static final Logger TROUBLE = Logger.getLogger("org.partnernetz.fact");

    static {
        TROUBLE.setLevel(Level.OFF);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final World world;
    final FakePlugins plugins = new FakePlugins();
    private final List<FactListener<?>> core = new ArrayList<>();

    Node(Clock clock) {
        world = World.inSharedDatabase(clock);
        world.kernel().with(Contributions.class, plugins).with(CoreListeners.class, new CoreListeners() {
            @Override
            List<FactListener<?>> all() {
                return core;
            }
        });
    }

    /** Listeners of other tests would have facts of this one wait for them. */
    static void forgetEars() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from core.fact_listener where fact like '%Heard'");
        }
    }

    void startCoreWith(FactListener<?> listener) {
        core.add(listener);
        get(Listeners.class).begin();
    }

    void start(String plugin, FactListener<?>... listeners) {
        plugins.start(plugin, get(Listeners.class), (Object[]) listeners);
    }

    void stop(String plugin) {
        plugins.stop(plugin, get(Listeners.class));
    }

    /** As the organisation's administrator, without a transaction of its own. */
    void tell(Organisation organisation, Record fact) {
        world.as(World.administratorOf(organisation), () -> {
            get(DefaultFacts.class).tell("teller", fact);
            return fact;
        });
    }

    <T> T get(Class<T> type) {
        return world.get(type);
    }

    /** Looks once and waits until everybody has come back. */
    void deliver() throws InterruptedException {
        get(Dispatcher.class).beat();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(Listeners.class).all().stream().allMatch(Lane::isFree)) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
