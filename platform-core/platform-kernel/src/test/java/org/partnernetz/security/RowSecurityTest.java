// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.testkit.rowsecurity.Attacks;
import org.partnernetz.testkit.rowsecurity.Catalogue;
import org.partnernetz.testkit.rowsecurity.Policy;

/** Isolation is proven here, and so is the proof: each policy is taken away and opened, and somebody must notice. */
@DisplayName("Row security")
class RowSecurityTest {
    private static final Catalogue CATALOGUE = new Catalogue(
            TestDatabase.shared().appRole(), "partnernetz_search", ReviewedFunctions.ALL, ReviewedFunctions.OF_OWNER);

    private static Attacks attacks;
    private static Connection superuser;

    @BeforeAll
    static void victims() throws SQLException {
        attacks = Victims.underAttack();
        superuser = TestDatabase.shared().superuser();
    }

    @AfterAll
    static void done() throws SQLException {
        superuser.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        attacks.open(superuser);
    }

    @AfterEach
    void takeBack() throws SQLException {
        superuser.rollback();
    }

    @Test
    @DisplayName("covers every table, with a reason wherever a policy is the same for all")
    void catalogueIsComplete() throws SQLException {
        superuser.rollback();

        assertThat(CATALOGUE.complaints(superuser)).isEmpty();
    }

    @Test
    @DisplayName("has something to lose in every table")
    void everyTableHasVictims() throws SQLException {
        for (var table : policies().stream().map(Policy::table).distinct().toList()) {
            assertThat(attacks.victims(superuser, table)).as(table).isPositive();
        }
    }

    @TestFactory
    @DisplayName("lets no attacker through")
    Stream<DynamicTest> holds() throws SQLException {
        return guarded()
                .map(policy -> dynamicTest(
                        policy.table() + " " + policy.name(),
                        () -> assertThat(attacks.breaches(superuser, policy)).isEmpty()));
    }

    @TestFactory
    @DisplayName("is missed in the catalogue as soon as one policy is dropped")
    Stream<DynamicTest> droppingIsNoticed() throws SQLException {
        return policies().stream()
                .map(policy -> dynamicTest(
                        policy.drop(),
                        () -> changed(
                                policy.drop(),
                                () -> assertThat(CATALOGUE.complaints(superuser))
                                        .contains(policy.table() + " has no policy for " + policy.command()))));
    }

    @TestFactory
    @DisplayName("lets an attacker through as soon as one policy is opened")
    Stream<DynamicTest> openingIsNoticed() throws SQLException {
        return guarded()
                .map(policy -> dynamicTest(
                        policy.widen(),
                        () -> changed(
                                policy.widen(),
                                () -> assertThat(attacks.breaches(superuser, policy))
                                        .isNotEmpty())));
    }

    private static Stream<Policy> guarded() throws SQLException {
        return policies().stream().filter(policy -> !policy.isOpen());
    }

    private static List<Policy> policies() throws SQLException {
        var policies = Policy.all(superuser);
        assertThat(policies).hasSizeGreaterThan(70);
        return policies;
    }

    private static void changed(String change, Check check) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            statement.execute(change);
            check.run();
        } finally {
            superuser.rollback(savepoint);
        }
    }

    /** What is asserted while something is changed. */
    @FunctionalInterface
    private interface Check {
        void run() throws SQLException;
    }
}
