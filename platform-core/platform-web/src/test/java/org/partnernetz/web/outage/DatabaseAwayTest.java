// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.resource.ResourceException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.problem.DatabaseAway;

@DisplayName("A failure")
class DatabaseAwayTest {

    @ParameterizedTest
    @DisplayName("means that the database is away if the state says so")
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "55P03", "57014"})
    void knowsStates(String state) {
        var failure = new IllegalStateException(new SQLException("inner", state));
        assertThat(DatabaseAway.in(failure))
                .get()
                .extracting(Throwable::getMessage)
                .isEqualTo("inner");
    }

    @Test
    @DisplayName("means so, too, if no connection was to be had")
    void knowsThePool() {
        var none = new SQLException("outer", new ResourceException("IJ000655: No managed connections available"));
        assertThat(DatabaseAway.in(new IllegalStateException(none)))
                .get()
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("IJ000655");
    }

    @ParameterizedTest
    @DisplayName("means no such thing if a statement is wrong or refused")
    @ValueSource(strings = {"23505", "42501", "42P01", "PN001", "40001"})
    void leavesOthers(String state) {
        assertThat(DatabaseAway.in(new IllegalStateException(new SQLException("inner", state))))
                .isEmpty();
    }

    @Test
    @DisplayName("means no such thing if a row was refused at the end of the transaction, which the pool wraps")
    void leavesRefusedCommits() {
        var refused = new ResourceException("IJ031022: Could not commit", new SQLException("inner", "P0001"));
        assertThat(DatabaseAway.in(new IllegalStateException(refused))).isEmpty();
    }

    @Test
    @DisplayName("may be none, or lead to itself")
    void endsSomewhere() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(DatabaseAway.in(two)).isEmpty();
        assertThat(DatabaseAway.in(null)).isEmpty();
    }
}
