// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

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

@DisplayName("Of 100,000 people in a directory")
class DirectoryPlansTest {
    private static final int ALL = 100_000;
    private static final int MOST = 21;
    /** It has looked at 5,000 of whom nobody speaks both, and says how far it came. */
    private static final int STOPPED = 1;

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /** Among whom, by which filters, behind whom; how many are told, and how many entries may be read for it. */
    private record Case(String among, String home, String facets, String wanted, String after, int told, long bound) {}

    private static final List<Case> CASES = List.of(
            new Case("NETWORK", "null", "ALL", "", behind(0), MOST, 150),
            new Case("NETWORK", "null", "ALL", "", behind(90_000), MOST, 150),
            new Case("ORGANISATION", "null", "ALL", "", behind(50_000), MOST, 150),
            new Case("NETWORK", "2", "ALL", "", behind(0), MOST, 150),
            new Case("NETWORK", "null", "LANGUAGE", "de", behind(90_000), MOST, 150),
            new Case("NETWORK", "null", "LANGUAGE,LANGUAGE", "de,ti", behind(0), MOST, 4_500),
            new Case("NETWORK", "null", "WORD", "na", behind(0), MOST, 150),
            new Case("NETWORK", "null", "WORD,WORD", "na,name77", behind(0), MOST, 2_500),
            new Case("NETWORK", "null", "LANGUAGE,LANGUAGE", "de,fr", behind(0), 1, 2_200),
            new Case("NETWORK", "null", "LANGUAGE,LANGUAGE", "ar,ru", behind(0), STOPPED, 30_000));

    /** The key of somebody so far in the list. */
    private static String behind(int number) {
        return number == 0
                ? "array ['', '" + NOBODY + "', '0']"
                : "array ['', '" + person(number) + "', '" + (1 + number % 2) + "']";
    }

    private static String person(int number) {
        return "00000000-0000-0000-000a-"
                + String.valueOf(1_000_000_000_000L + number).substring(1);
    }

    @Test
    @DisplayName("few entries of an index are read for a page, wherever it begins, and never the table")
    void reads() throws SQLException {
        try (var connection = BigDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            fill(connection, statement);
            for (var one : CASES) {
                var before = read(statement);
                assertThat(number(statement, asked(one))).as(one.toString()).isEqualTo(one.told());
                assertThat(read(statement) - before).as("entries for " + one).isBetween((long) one.told(), one.bound());
            }
            assertThat(number(statement, "select pg_stat_get_xact_numscans('core.directory_entry'::regclass)"))
                    .as("reads of the whole table")
                    .isZero();
            connection.rollback();
        }
    }

    private static String asked(Case one) {
        var after = one.facets().equals("LANGUAGE") ? one.after().replaceFirst("''", "'de'") : one.after();
        var wanted = one.wanted().isEmpty() ? "array ['']" : "'{" + one.wanted() + "}'";
        return "select count(*) from core.directory('" + one.among() + "', " + one.home() + ", '{" + one.facets()
                + "}', " + wanted + ", " + after + ", " + MOST + ")";
    }

    /** Everybody speaks German, and some another language: one in ten Arabic, another one in ten Russian. */
    private static void fill(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute("set local session_replication_role = replica");
        statement.execute("insert into core.person (id, display_name, created_at) select ('00000000-0000-0000-000a-'"
                + " || lpad(n::text, 12, '0'))::uuid, 'Name' || lpad(n::text, 6, '0'), now()"
                + " from generate_series(1, " + ALL + ") n");
        statement.execute("insert into core.directory_entry (person_id, organisation_id, facet, value, name, network)"
                + " select ('00000000-0000-0000-000a-' || lpad(n::text, 12, '0'))::uuid, 1 + n % 2, e.facet, e.value,"
                + " 'Name' || lpad(n::text, 6, '0'), true from generate_series(1, " + ALL + ") n, lateral"
                + " (values ('ALL', ''), ('LANGUAGE', 'de'), ('WORD', case when n <= 10000 then 'name' || n % 1000 end),"
                + " ('LANGUAGE', case when n % 100 = 0 then 'ti' when n % 10 = 1 then 'ru' when n % 10 = 2 then 'ar'"
                + " when n = 99999 then 'fr' end)) e (facet, value) where e.value is not null");
        statement.execute("set local session_replication_role = origin");
        statement.execute("analyze core.directory_entry");
        Bound.in(statement, Map.of("app.tenant", 1, "app.network", "on", "app.roles", "MEMBER"));
    }

    private static long read(Statement statement) throws SQLException {
        return number(
                statement,
                "select sum(pg_stat_get_xact_tuples_returned(indexrelid)) from pg_index"
                        + " where indrelid = 'core.directory_entry'::regclass");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
