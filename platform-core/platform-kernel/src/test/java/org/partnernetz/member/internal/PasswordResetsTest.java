// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.host.PasswordResets;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.Problem;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("A forgotten password")
class PasswordResetsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final PasswordResets RESETS = WORLD.get(PasswordResets.class);
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);
    private static final String SECRET = "Regenschirm mit Kakadu und Kompass";

    private Organisation home;
    private PersonId chief;
    private PersonId forgetful;
    private String address;

    @BeforeEach
    void people() {
        var own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
        home = WORLD.organisation("forgotten-" + own);
        chief = WORLD.member(home, "Leitung " + own, Role.ADMINISTRATOR);
        forgetful = WORLD.member(home, "Vergesslich " + own, Role.MEMBER);
        address = WORLD.email("Vergesslich " + own);
    }

    @Test
    @DisplayName("is replaced with a code from an administrator, once, and all sessions end")
    void handedOver() {
        var before = SIGN_IN.enter(attempt(World.PASSWORD)).orElseThrow();
        var code = issue(chief, forgetful).code();

        RESETS.use(code, SECRET);

        assertThat(SIGN_IN.enter(attempt(World.PASSWORD))).isEmpty();
        assertThat(SIGN_IN.enter(attempt(SECRET)).orElseThrow().epoch()).isGreaterThan(before.epoch());
        assertThat(RESETS.isOpen(code)).isFalse();
        assertThatThrownBy(() -> RESETS.use(code, SECRET)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("takes all tokens along, and a new password takes the codes")
    void endsTokensAndCodes() {
        var token = WORLD.asPerson(forgetful, () -> WORLD.get(Accounts.class).issueToken("Kalender"));
        RESETS.use(issue(chief, forgetful).code(), SECRET);
        assertThat(SIGN_IN.withToken(token.secret())).isEmpty();

        var code = issue(chief, forgetful).code();
        WORLD.asPerson(forgetful, () -> WORLD.get(Accounts.class).endOtherSessions());
        assertThat(RESETS.isOpen(code)).isFalse();
    }

    @Test
    @DisplayName("is not replaced with a handed code once the person has come to belong elsewhere")
    void elsewhereMeanwhile() {
        var code = issue(chief, forgetful).code();
        var other = WORLD.organisation("meanwhile");
        var draft = new NewMember(address, "egal", "", Set.of(Role.MEMBER), true);
        WORLD.as(World.administratorOf(other), () -> WORLD.get(Members.class).add(draft));

        assertThatThrownBy(() -> RESETS.use(code, SECRET)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is not replaced with one that is easy to guess, and the code stays")
    void weak() {
        var code = issue(chief, forgetful).code();

        assertThatThrownBy(() -> RESETS.use(code, "passwort1234"))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidException.Fault::field)
                                .containsExactly("password"));
        assertThat(RESETS.isOpen(code)).isTrue();
    }

    @Test
    @DisplayName("is nothing that an administrator may replace for somebody who belongs elsewhere, too")
    void elsewhere() {
        var other = WORLD.organisation("elsewhere");
        WORLD.as(
                World.administratorOf(other),
                () -> WORLD.get(Members.class).add(new NewMember(address, "egal", "", Set.of(Role.MEMBER), true)));

        assertThatThrownBy(() -> issue(chief, forgetful))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(((Problem) conflict).code()).isEqualTo("reset-elsewhere"));
    }

    @Test
    @DisplayName("is nobody's to replace but an administrator's of the organisation, and not their own")
    void refused() {
        var stranger = WORLD.member(WORLD.organisation("strangers"), "Fremd " + home.slug(), Role.MEMBER);

        assertThatThrownBy(() -> issue(forgetful, chief)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> issue(chief, chief)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> issue(chief, stranger)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is asked for as often as anybody does who forgets, and no more")
    void slowed() {
        var caller = "203.0.113." + (1 + Math.floorMod(home.slug().hashCode(), 250));

        IntStream.range(0, 20).forEach(number -> RESETS.ask("niemand" + number + "@example.org", caller));

        assertThatThrownBy(() -> RESETS.ask(address, caller)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    @DisplayName("is asked for three times an hour and ten times a day by an account, from wherever")
    void dailyBound() {
        var now = Clock.systemUTC().instant();
        for (var hour = 0; hour < 10; hour++) {
            assertThat(begun(now.plus(Duration.ofHours(hour)))).isTrue();
        }
        assertThat(begun(now.plus(Duration.ofHours(10)))).isFalse();
        var next = now.plus(Duration.ofHours(34));
        assertThat(begun(next)).isTrue();
        assertThat(begun(next)).isTrue();
        assertThat(begun(next)).isTrue();
        assertThat(begun(next)).isFalse();
    }

    private boolean begun(Instant at) {
        return WORLD.get(ResetRepository.class)
                .begin(DefaultSignIn.address(address), EntryCode.fresh().hash(), at.plus(Duration.ofHours(1)), at)
                .isPresent();
    }

    private PasswordResets.Issued issue(PersonId by, PersonId whom) {
        return WORLD.as(by, home, () -> RESETS.issue(whom));
    }

    private SignIn.Attempt attempt(String password) {
        return new SignIn.Attempt(address, password, "127.0.0.1", "");
    }
}
