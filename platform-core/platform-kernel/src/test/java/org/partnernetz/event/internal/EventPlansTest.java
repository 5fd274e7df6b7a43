// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.BigDatabase;
import org.partnernetz.fixture.Plan;

/** With 20,000 events, half of them over, a list touches little more than what it shows and sorts nothing. */
@DisplayName("The queries of events under row security")
class EventPlansTest {
    private static final Map<String, Object> VALUES = Map.of(
            "person", UUID.fromString("00000000-0000-0000-0000-000000000200"),
            "organisation", 1L,
            "earliest", Clock.systemUTC().instant().minus(EventRepository.LONGEST),
            "now", Clock.systemUTC().instant(),
            "at", Clock.systemUTC().instant(),
            "id", new UUID(0, 0),
            "limit", 21);

    @Test
    @DisplayName("read an organisation's events in the order of their index")
    void organisationList() throws SQLException {
        assertInOrder(EventRepository.OF_ORGANISATION, "event_by_organisation", 100);
        assertInOrder(EventRepository.OF_ORGANISATION + EventRepository.AFTER, "event_by_organisation", 100);
    }

    @Test
    @DisplayName("read the network's events in the order of their index")
    void networkList() throws SQLException {
        assertInOrder(EventRepository.OF_NETWORK, "event_of_network", 500);
    }

    @Test
    @DisplayName("read the public events in the order of their index, with nobody bound")
    void publicList() throws SQLException {
        try (var connection = BigDatabase.shared().asVisitor()) {
            var sql = EventRepository.OF_PUBLIC + EventRepository.NOT_ENDED + EventRepository.SOONEST_FIRST;
            assertInOrder(Plan.of(connection, sql, VALUES), "event_of_public", 500);
        }
    }

    private static void assertInOrder(String list, String index, long bound) throws SQLException {
        try (var connection = BigDatabase.shared().asMember()) {
            var sql = list + EventRepository.NOT_ENDED + EventRepository.SOONEST_FIRST;
            assertInOrder(Plan.of(connection, sql, VALUES), index, bound);
        }
    }

    private static void assertInOrder(Plan plan, String index, long bound) {
        assertThat(plan.types()).as(plan.toString()).doesNotContain("Sort", "Incremental Sort", "Bitmap Heap Scan");
        assertThat(plan.indexes()).as(plan.toString()).contains(index);
        assertThat(plan.touchedBy(index)).as(plan.toString()).isBetween(1L, bound);
    }
}
