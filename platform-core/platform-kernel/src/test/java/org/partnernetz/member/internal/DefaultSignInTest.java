// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Signing in")
class DefaultSignInTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);
    private static final Accounts ACCOUNTS = WORLD.get(Accounts.class);

    private static PersonId person;

    @BeforeAll
    static void account() {
        var organisation = WORLD.organisation("sign-in");
        person = WORLD.member(organisation, "account", Role.MEMBER);
        WORLD.member(organisation, "changing", Role.MEMBER);
    }

    @Test
    @DisplayName("needs the right password, whatever the case of the address")
    void needsPassword() {
        var email = WORLD.email("account");

        assertThat(SIGN_IN.withPassword(" " + email.replace('a', 'A'), World.PASSWORD, "198.51.100.1"))
                .contains(person);
        assertThat(SIGN_IN.withPassword(email, "falsch", "198.51.100.1")).isEmpty();
        assertThat(SIGN_IN.withPassword(email, "x".repeat(1_000_000), "198.51.100.1"))
                .isEmpty();
        assertThat(SIGN_IN.withPassword("nobody@test.example", "falsch", "198.51.100.2"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "is refused after fifty failures of a caller, whether the accounts exist or not; colleagues of five are not")
    void limitsPerCaller() {
        for (var attempt = 1; attempt <= SignIn.CALLER_ATTEMPTS_MAX; attempt++) {
            SIGN_IN.withPassword("unknown" + attempt + "@test.example", "falsch", "192.0.2.77");
        }

        assertThatThrownBy(() -> SIGN_IN.withPassword("unknown9@test.example", "falsch", "192.0.2.77"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    @DisplayName("works with a token until it is revoked or over; only its hash is stored")
    void tokens() throws Exception {
        var issued = WORLD.asPerson(person, () -> ACCOUNTS.issueToken("Skript"));

        assertThat(issued.secret()).matches("pn_[A-Za-z0-9_-]{43}");
        assertThat(SIGN_IN.withToken(issued.secret())).contains(person);
        assertThat(SIGN_IN.withToken("pn_" + "x".repeat(43))).isEmpty();
        assertThat(SIGN_IN.withToken(issued.secret().substring(3))).isEmpty();
        assertThat(stored("select count(*) from auth.access_token where token_hash like '%"
                        + issued.secret().substring(3) + "%'"))
                .isEqualTo("0");

        WORLD.asPerson(person, () -> revoke(issued.token()));
        assertThat(SIGN_IN.withToken(issued.secret())).isEmpty();
        assertThatThrownBy(() -> WORLD.asPerson(person, () -> revoke(issued.token())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("notes the use of a token at most once an hour and ends it after a year")
    void notesUse() {
        var issued = WORLD.asPerson(person, () -> ACCOUNTS.issueToken("Nachts"));
        var first = use(issued);
        CLOCK.advance(Duration.ofMinutes(50));
        assertThat(use(issued)).isEqualTo(first);
        CLOCK.advance(Duration.ofMinutes(11));
        assertThat(use(issued)).isAfter(first);

        CLOCK.advance(Duration.ofDays(Accounts.TOKEN_DAYS));
        assertThat(SIGN_IN.withToken(issued.secret())).isEmpty();
    }

    private static Instant use(AccessToken.Issued issued) {
        SIGN_IN.withToken(issued.secret());
        var used = new AtomicReference<Instant>();
        WORLD.asPerson(person, () -> ACCOUNTS.tokens()).stream()
                .filter(token -> token.id().equals(issued.token().id()))
                .forEach(token -> used.set(token.lastUsedAt()));
        return used.get();
    }

    private static AccessToken revoke(AccessToken token) {
        ACCOUNTS.revokeToken(token.id());
        return token;
    }

    @Test
    @DisplayName("needs the new password after it was changed")
    void changesPassword() {
        var email = WORLD.email("changing");
        var self = SIGN_IN.withPassword(email, World.PASSWORD, "198.51.100.7").orElseThrow();

        assertThatThrownBy(() -> WORLD.asPerson(self, () -> change("falsch", "kurz")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidException.Fault::code)
                                .containsExactly("wrong-password", "too-short"));
        WORLD.asPerson(self, () -> change(World.PASSWORD, "ein ganz neues Passwort"));

        assertThat(SIGN_IN.withPassword(email, World.PASSWORD, "198.51.100.8")).isEmpty();
        assertThat(SIGN_IN.withPassword(email, "ein ganz neues Passwort", "198.51.100.8"))
                .contains(self);
    }

    private static boolean change(String present, String replacement) {
        ACCOUNTS.changePassword(present, replacement);
        return true;
    }

    private static String stored(String query) throws Exception {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
