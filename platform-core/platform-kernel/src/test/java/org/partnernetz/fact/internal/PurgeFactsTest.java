// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fact.Facts;
import org.partnernetz.fact.internal.Heard.Ear;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.SystemMember;

@DisplayName("A fact")
class PurgeFactsTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2034-01-01T00:00:00Z"));
    private final String plugin = "forgets";
    private final Node node = new Node(clock);
    private Organisation organisation;

    @BeforeEach
    void enable() throws SQLException {
        Node.forgetEars();
        organisation = node.world.organisation("forgetting");
        FakePlugins.enable(plugin, organisation);
    }

    @Test
    @DisplayName("that everybody has heard, or that nobody came for, is removed")
    void isRemoved() throws Exception {
        var ear = new Ear("ear");
        node.start(plugin, ear);
        node.tell(organisation, new Heard("heard"));
        node.deliver();
        node.stop(plugin);
        node.tell(organisation, new Heard("waits"));
        assertThat(purged()).isEqualTo(1);
        clock.advance(Duration.ofDays(Facts.KEPT_DAYS).plusSeconds(1));
        assertThat(purged()).isEqualTo(1);
        node.start(plugin, ear);
        node.deliver();
        assertThat(ear.texts()).containsExactly("heard");
    }

    private int purged() {
        return node.world.as(
                SystemMember.of(organisation),
                () -> node.get(Removing.class)
                        .purge(organisation.id().value(), clock.instant().minus(Duration.ofDays(Facts.KEPT_DAYS))));
    }

    /** Removes in a transaction, as a job does. */
    static class Removing {
        @Inject
        OutboxRepository outbox;

        @Transactional
        int purge(long organisation, Instant limit) {
            return outbox.purge(organisation, limit);
        }
    }
}
