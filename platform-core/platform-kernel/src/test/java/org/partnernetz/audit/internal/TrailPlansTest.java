// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.BigDatabase;
import org.partnernetz.fixture.Bound;

@DisplayName("Of 40,000 entries of 200 organisations")
class TrailPlansTest {
    private static final String ENTRIES = TrailRepository.ENTRIES.replace(":key", "'^x'") + " where {of}"
            + TrailRepository.ORDER.replace(":most", "21");

    /** What is read, of whom, and how many entries of indexes may be read for it. */
    private record Case(String query, String of, int found, long bound) {}

    private static final List<Case> CASES = List.of(
            new Case(ENTRIES, "e.organisation_id = 1", 21, 25),
            new Case(ENTRIES, "e.network", 21, 25),
            new Case(ENTRIES, "e.organisation_id = 1 and e.owner = 'core' and e.action = 'thing.3'", 20, 25),
            new Case(ENTRIES, "e.network and e.owner = 'core' and e.action = 'network.0'", 21, 25),
            new Case(TrailRepository.DEEDS, "e.organisation_id = 1", 10, 30),
            new Case(TrailRepository.DEEDS, "e.network", 1, 10));

    @Test
    @DisplayName("few are read to show a page, to learn the actions, and never the table")
    void reads() throws SQLException {
        try (var connection = BigDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            fill(connection, statement);
            for (var one : CASES) {
                var before = read(statement);
                var found =
                        number(statement, "select count(*) from (" + one.query().replace("{of}", one.of()) + ") q");
                assertThat(found).as(one.of()).isEqualTo(one.found());
                assertThat(read(statement) - before)
                        .as("entries for " + one.of())
                        .isLessThanOrEqualTo(one.bound());
            }
            assertThat(number(statement, "select pg_stat_get_xact_numscans('core.audit_entry'::regclass)"))
                    .as("reads of the whole table")
                    .isZero();
            connection.rollback();
        }
    }

    private static void fill(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute("set local session_replication_role = replica");
        statement.execute("insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details)"
                + " select gen_random_uuid(), 1 + n % 200, now() - n * interval '1 minute', 'core',"
                + " case when n / 200 % 10 = 0 then 'network.0' else 'thing.' || n / 200 % 10 end, '', '{}'"
                + " from generate_series(0, 39999) n");
        statement.execute("set local session_replication_role = origin");
        statement.execute("analyze core.audit_entry");
        Bound.in(statement, Map.of("app.tenant", 1, "app.network", "on", "app.roles", "ADMINISTRATOR,COORDINATION"));
    }

    private static long read(Statement statement) throws SQLException {
        return number(
                statement,
                "select sum(pg_stat_get_xact_tuples_returned(indexrelid)) from pg_index"
                        + " where indrelid = 'core.audit_entry'::regclass");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
