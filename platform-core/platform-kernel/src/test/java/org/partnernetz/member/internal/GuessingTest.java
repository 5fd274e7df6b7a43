// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.SignIn.Attempt;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Guessing at a password")
class GuessingTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);
    private static final Accounts ACCOUNTS = WORLD.get(Accounts.class);
    private static final Organisation HOME = WORLD.organisation("guessing");
    private static final String GUESSER = "203.0.113.7";
    private static final String OWNER = "198.51.100.20";

    private static int number;

    private PersonId person;
    private String email;

    @BeforeEach
    void somebody() {
        var name = "guessed" + "x".repeat(++number);
        person = WORLD.member(HOME, name, Role.MEMBER);
        email = WORLD.email(name);
        CLOCK.advance(Duration.ofHours(2));
    }

    @Test
    @DisplayName("shuts nobody out who comes from elsewhere with the right password")
    void fromElsewhere() {
        guess(email, GUESSER, SignIn.ATTEMPTS_MAX);

        assertThat(wait(email, GUESSER)).isPositive();
        assertThat(enter(World.PASSWORD, OWNER, "")).isPresent();
    }

    @Test
    @DisplayName(
            "holds up the address it comes from, ever longer, and the right password then works after a bounded wait")
    void growing() {
        guess(email, GUESSER, SignIn.ATTEMPTS_MAX);
        assertThat(wait(email, GUESSER)).isEqualTo(Duration.ofSeconds(30));
        CLOCK.advance(Duration.ofSeconds(30));
        guess(email, GUESSER, 1);
        assertThat(wait(email, GUESSER)).isEqualTo(Duration.ofMinutes(1));
        for (var round = 0; round < 20; round++) {
            CLOCK.advance(wait(email, GUESSER));
            guess(email, GUESSER, 1);
            assertThat(wait(email, GUESSER)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(15));
        }

        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(enter(World.PASSWORD, GUESSER, "")).isPresent();
        assertThat(enter("falsch", GUESSER, "")).isEmpty();
    }

    @Test
    @DisplayName("is counted over all servers")
    void onTwoServers() {
        var other = World.inSharedDatabase(CLOCK).get(SignIn.class);
        for (var attempt = 0; attempt < SignIn.ATTEMPTS_MAX; attempt++) {
            (attempt % 2 == 0 ? other : SIGN_IN).withPassword(email, "falsch", GUESSER);
        }

        assertThatThrownBy(() -> other.withPassword(email, World.PASSWORD, GUESSER))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(wait(email, GUESSER)).isPositive();
    }

    @Test
    @DisplayName(
            "behind the same network address holds up no browser that was let in before, whatever it has guessed at")
    void knownDevice() {
        var device = enter(World.PASSWORD, OWNER, "").orElseThrow().device();
        guess(email, OWNER, SignIn.ATTEMPTS_MAX);
        for (var other = 0; other < SignIn.CALLER_ATTEMPTS_MAX - SignIn.ATTEMPTS_MAX; other++) {
            SIGN_IN.withPassword("unknown" + other + "@test.example", "falsch", OWNER);
        }
        assertThat(wait(email, OWNER)).isPositive();
        assertThat(wait("nobody-else@test.example", OWNER)).isPositive();

        assertThat(enter(World.PASSWORD, OWNER, device))
                .hasValueSatisfying(again -> assertThat(again.device()).isEqualTo(device));
        assertThatThrownBy(() -> enter(World.PASSWORD, OWNER, "made up")).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    @DisplayName("with the cookie of a known browser is free five times, then it is held up like any other")
    void stolenDevice() {
        var device = enter(World.PASSWORD, OWNER, "").orElseThrow().device();
        for (var attempt = 0; attempt < SignIn.ATTEMPTS_MAX; attempt++) {
            assertThat(enter("falsch", GUESSER, device)).isEmpty();
        }

        assertThatThrownBy(() -> enter("falsch", GUESSER, device)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    @DisplayName("takes as long where there is no account, and a known browser of somebody else is unknown there")
    void unknownAccount() {
        var device = enter(World.PASSWORD, OWNER, "").orElseThrow().device();
        guess("nobody@test.example", GUESSER, SignIn.ATTEMPTS_MAX);
        assertThat(wait("nobody@test.example", GUESSER)).isEqualTo(Duration.ofSeconds(30));
        assertThatThrownBy(() -> SIGN_IN.enter(new Attempt("nobody@test.example", World.PASSWORD, GUESSER, device)))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    @DisplayName("counts a whole network of version 6 as one address")
    void version6() {
        for (var attempt = 1; attempt <= SignIn.ATTEMPTS_MAX; attempt++) {
            SIGN_IN.withPassword(email, "falsch", "2001:db8:1:2::" + attempt);
        }

        assertThat(wait(email, "2001:db8:1:2:ffff::1")).isPositive();
        assertThat(enter("falsch", "2001:db8:1:3::1", "")).isEmpty();
    }

    @Test
    @DisplayName("is forgotten once the right password came")
    void forgets() {
        for (var round = 0; round < 3; round++) {
            guess(email, GUESSER, SignIn.ATTEMPTS_MAX - 1);
            assertThat(enter(World.PASSWORD, GUESSER, "")).isPresent();
        }
    }

    @Test
    @DisplayName("inside a session is held up as at the door")
    void inSession() {
        for (var attempt = 0; attempt < SignIn.ATTEMPTS_MAX; attempt++) {
            assertThatThrownBy(() -> prove("falsch")).isInstanceOf(InvalidException.class);
        }

        assertThatThrownBy(() -> prove(World.PASSWORD)).isInstanceOf(TooManyAttemptsException.class);
        assertThatThrownBy(() -> WORLD.asPerson(person, () -> ACCOUNTS.changePassword(World.PASSWORD, "x", false)))
                .isInstanceOf(TooManyAttemptsException.class);
        CLOCK.advance(Duration.ofSeconds(30));
        assertThat(prove(World.PASSWORD)).isTrue();
    }

    @Test
    @DisplayName("fills no table: old attempts go, and those with too many newer ones")
    void bounded() throws SQLException {
        guess(email, GUESSER, 1);
        superuser("insert into auth.sign_in_attempt (id, subject, happened_at) overriding system value"
                + " select 1000000 + max(id), 'far ahead', now() + interval '1 day' from auth.sign_in_attempt");
        try {
            WORLD.get(AttemptRepository.class).tidy(CLOCK.instant());

            assertThat(count("select count(*) from auth.sign_in_attempt where subject <> 'far ahead'"))
                    .isZero();
        } finally {
            superuser("delete from auth.sign_in_attempt where subject = 'far ahead'");
        }
    }

    private boolean prove(String password) {
        return WORLD.asPerson(person, () -> {
            ACCOUNTS.prove(password);
            return true;
        });
    }

    private Optional<Entered> enter(String password, String caller, String device) {
        return SIGN_IN.enter(new Attempt(email, password, caller, device));
    }

    private static void guess(String email, String caller, int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            assertThat(SIGN_IN.withPassword(email, "falsch", caller)).isEmpty();
        }
    }

    /** How long the next attempt has to wait. */
    private static Duration wait(String email, String caller) {
        try {
            SIGN_IN.withPassword(email, "falsch", caller);
            return Duration.ZERO;
        } catch (TooManyAttemptsException soon) {
            return soon.retryAfter();
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
