// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

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

@DisplayName("Of 100,000 people in one organisation")
class PeoplePlansTest {
    private static final int ALL = 100_000;
    private static final int MOST = 21;

    /** What is typed, among whom, how many are told, and how many entries may be read for it. */
    private record Case(String typed, String among, int found, long bound) {}

    /** Letters that every one of them has; words that many have, but few or none together. */
    private static final List<Case> CASES = List.of(
            new Case("vo", "MEMBERS", MOST, 100),
            new Case("vo", "NETWORK", MOST, 100),
            new Case("vo na", "NETWORK", MOST, 300),
            new Case("vor7", "MEMBERS", MOST, 100),
            new Case("nach1999", "MEMBERS", MOST, 100),
            new Case("vor7 nach7", "MEMBERS", MOST, 3_000),
            new Case("nach7 x", "MEMBERS", 0, 15_100),
            new Case("nobody", "MEMBERS", 0, 5));

    @Test
    @DisplayName("few entries of an index are read to find some, and never the table")
    void reads() throws SQLException {
        try (var connection = BigDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            fill(connection, statement);
            for (var one : CASES) {
                var before = read(statement);
                var found = "select count(*) from core.find_people('" + one.typed() + "', '" + one.among() + "', "
                        + MOST + ")";
                assertThat(number(statement, found)).as(one.toString()).isEqualTo(one.found());
                assertThat(read(statement) - before)
                        .as("entries for " + one)
                        .isBetween((long) one.found(), one.bound());
            }
            assertThat(number(statement, "select pg_stat_get_xact_numscans('core.name_word'::regclass)"))
                    .as("reads of the whole table")
                    .isZero();
            connection.rollback();
        }
    }

    private static void fill(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute("set local session_replication_role = replica");
        statement.execute("insert into core.person (id, display_name, created_at) select ('00000000-0000-0000-0009-'"
                + " || lpad(n::text, 12, '0'))::uuid, 'Vor' || n % 50 || ' Nach' || n % 2000, now()"
                + " from generate_series(1, " + ALL + ") n");
        statement.execute("insert into core.name_word (organisation_id, client, word, person_id, network)"
                + " select 1, false, word, p.id, true from core.person p, core.name_words(p.display_name) word"
                + " where p.display_name like 'Vor%'");
        statement.execute("set local session_replication_role = origin");
        statement.execute("analyze core.name_word");
        Bound.in(statement, Map.of("app.tenant", 1, "app.network", "on", "app.roles", "MEMBER"));
    }

    private static long read(Statement statement) throws SQLException {
        return number(
                statement,
                "select sum(pg_stat_get_xact_tuples_returned(indexrelid)) from pg_index"
                        + " where indrelid = 'core.name_word'::regclass");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
