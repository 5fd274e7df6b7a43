// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.BigDatabase;

/** With 100,000 posts a rare word costs milliseconds and a word in every post no more than looking it up. */
@DisplayName("Searching 100,000 posts")
class SearchPlansTest {
    private static final String FIND = "select part, title from core.search(core.search_terms('%s'), null, '{}', null,"
            + " null, null, null, null, null, null, 21)";
    private static final String TOTAL = "select n from core.search('beitrag', null, '{}', %s,"
            + " null, null, null, null, null, 21) where part = 'total'";
    private static final String SINCE = "select core.since_when('%s')";
    private static final String INSIDE = "explain (format text) select id from core.search_document"
            + " where words @@ core.search_terms('%s') order by changed_at + interval '0' desc, id desc limit 1001";

    @Test
    @DisplayName("finds a rare word by its index in a few milliseconds")
    void rare() throws SQLException {
        try (var connection = BigDatabase.shared().asMember()) {
            BigDatabase.shared().indexed();
            assertThat(rows(connection, FIND.replace("%s", "\"thema 4711\""))).isPositive();
            assertThat(millis(connection, FIND.replace("%s", "\"thema 4711\""))).isLessThan(100);
            assertThat(rows(connection, FIND.replace("%s", "nirgendwo"))).isOne();
        }
        try (var superuser = BigDatabase.shared().superuser()) {
            assertThat(plan(superuser, INSIDE.replace("%s", "4711")))
                    .contains("search_document_by_word")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    @DisplayName("stays below a second for a word that stands in every post")
    void frequent() throws SQLException {
        try (var connection = BigDatabase.shared().asMember()) {
            BigDatabase.shared().indexed();
            assertThat(rows(connection, FIND.replace("%s", "Beitrag"))).isGreaterThan(21);
            assertThat(millis(connection, FIND.replace("%s", "Beitrag"))).isLessThan(1000);
        }
    }

    @Test
    @DisplayName("looks for a frequent word among the newest, and among all where too few of those are wanted")
    void newestFirst() throws SQLException {
        try (var connection = BigDatabase.shared().asMember();
                var superuser = BigDatabase.shared().superuser()) {
            BigDatabase.shared().indexed();
            assertThat(value(superuser, SINCE.replace("%s", "nirgendwo"))).isNull();
            assertThat(value(superuser, SINCE.replace("%s", "beitrag"))).isNotNull();
            assertThat(value(connection, TOTAL.replace("%s", "null, null"))).isEqualTo("1001");
            assertThat(value(connection, TOTAL.replace("%s", "'', 'topic'"))).isEqualTo("1001");
        }
    }

    private static @Nullable String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static int rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = 0;
            while (found.next()) {
                rows++;
            }
            return rows;
        }
    }

    /** The quickest of three, so that a busy machine is not taken for a bad plan. */
    private static double millis(Connection connection, String sql) throws SQLException {
        var best = Double.MAX_VALUE;
        for (var n = 0; n < 3; n++) {
            var plan = plan(connection, "explain (analyze) " + sql);
            best = Math.min(best, Double.parseDouble(plan.replaceAll("(?s).*Execution Time: ([0-9.]+) ms.*", "$1")));
        }
        return best;
    }

    private static String plan(Connection connection, String explain) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(explain)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
