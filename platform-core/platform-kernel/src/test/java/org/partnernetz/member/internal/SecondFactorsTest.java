// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccountEvent;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("The second factor")
class SecondFactorsTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final SecondFactors FACTORS = WORLD.get(SecondFactors.class);
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);
    private static final String CALLER = "203.0.113.77";

    private static int number;

    private Organisation home;
    private PersonId person;
    private String email;
    private String secret;
    private List<String> recovery;

    @BeforeEach
    void setUp() {
        var name = "factor" + "x".repeat(++number);
        home = WORLD.organisation(name);
        person = WORLD.member(home, name, Role.MEMBER);
        email = WORLD.email(name);
        CLOCK.advance(Duration.ofHours(2));
        recovery = setUp(person);
        secret = lastSecret;
        CLOCK.advance(Duration.ofMinutes(1));
    }

    private static String lastSecret = "";

    private static List<String> setUp(PersonId who) {
        return WORLD.asPerson(who, () -> {
            FACTORS.begin();
            lastSecret = FACTORS.mine().begun().secret().replace(" ", "");
            return FACTORS.confirm(Totp.code(lastSecret, step()));
        });
    }

    @Test
    @DisplayName("lets in with password and code only, and each code works once")
    void once() {
        var entered = enter();
        assertThat(entered.codeNeeded()).isTrue();
        assertThat(SIGN_IN.withPassword(email, World.PASSWORD, CALLER)).isEmpty();

        var code = Totp.code(secret, step());
        assertThat(confirm(entered, code).map(Entered::codeNeeded)).contains(false);
        assertThat(confirm(enter(), code)).isEmpty();
        assertThat(confirm(enter(), Totp.code(secret, step() - 1))).isEmpty();
        CLOCK.advance(Duration.ofSeconds(30));
        assertThat(confirm(enter(), Totp.code(secret, step()))).isPresent();
    }

    @Test
    @DisplayName("is replaced by codes on paper, each once, until new ones are made")
    void recovery() throws SQLException {
        assertThat(recovery).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
        assertThat(confirm(enter(), recovery.get(0).toLowerCase(Locale.ROOT))).isPresent();
        assertThat(confirm(enter(), recovery.get(0))).isEmpty();
        assertThat(WORLD.asPerson(person, FACTORS::mine).codesLeft()).isEqualTo(SecondFactors.RECOVERY_CODES - 1);

        var renewed = WORLD.asPerson(person, FACTORS::renewCodes);
        assertThat(confirm(enter(), recovery.get(1))).isEmpty();
        assertThat(confirm(enter(), renewed.get(1))).isPresent();
        assertThat(mails("Notfall-Codes")).isEqualTo(3);
    }

    @Test
    @DisplayName("is guessed by nobody who knows the password, from wherever, and does not shut out a known browser")
    void guessing() {
        var known = confirm(enter(), Totp.code(secret, step())).orElseThrow();
        for (var guess = 0; guess < SignIn.ATTEMPTS_MAX; guess++) {
            assertThat(SIGN_IN.confirm(enter(), "000000", "203.0.113." + guess)).isEmpty();
        }
        CLOCK.advance(Duration.ofSeconds(29));

        var stranger = enter();
        assertThatThrownBy(() -> confirm(stranger, Totp.code(secret, step())))
                .isInstanceOf(TooManyAttemptsException.class);
        var owner = new SignIn.Attempt(email, World.PASSWORD, CALLER, known.device());
        assertThat(confirm(SIGN_IN.enter(owner).orElseThrow(), Totp.code(secret, step() + 1)))
                .isPresent();
    }

    @Test
    @DisplayName("is asked for once a code was shown, and no longer after it was removed; both are told by mail")
    void onAndOff() throws SQLException {
        var fresh = WORLD.member(home, "fresh" + "x".repeat(number), Role.MEMBER);
        WORLD.asPerson(fresh, () -> {
            FACTORS.begin();
            assertThatThrownBy(() -> FACTORS.confirm("12345")).isInstanceOf(InvalidException.class);
            return fresh;
        });
        assertThat(SIGN_IN.withPassword(WORLD.email("fresh" + "x".repeat(number)), World.PASSWORD, CALLER))
                .contains(fresh);

        WORLD.asPerson(person, () -> {
            assertThatThrownBy(FACTORS::begin).isInstanceOf(ConflictException.class);
            FACTORS.remove();
            assertThatThrownBy(FACTORS::remove).isInstanceOf(NotFoundException.class);
            return person;
        });
        assertThat(enter().codeNeeded()).isFalse();
        assertThat(mails("verlangt")).isEqualTo(2);
        assertThat(WORLD.asPerson(person, () -> WORLD.get(Accounts.class).events()))
                .extracting(AccountEvent::action)
                .contains("factor.added", "factor.removed");
    }

    @Test
    @DisplayName("that an organisation demands keeps those out who have none, there and nowhere else")
    void demanded() {
        var elsewhere = WORLD.organisation("factor-free" + number);
        var chief = WORLD.member(home, "chief" + "x".repeat(number), Role.ADMINISTRATOR);
        var member = WORLD.member(home, "plain" + "x".repeat(number), Role.MEMBER);
        join(elsewhere, "plain" + "x".repeat(number));
        assertThatThrownBy(() -> demand(chief, Set.of(Role.MEMBER))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> demand(member, Set.of())).isInstanceOf(NotAllowedException.class);
        setUp(chief);

        demand(chief, Set.of(Role.MEMBER));

        var there = WORLD.get(TenantContext.class).presence(member, home.slug()).orElseThrow();
        assertThat(there.factorNeeded()).isTrue();
        assertThat(there.acting()).isEmpty();
        assertThat(WORLD.get(TenantContext.class).membership(member, elsewhere.slug()))
                .isPresent();
        assertThat(WORLD.get(TenantContext.class).membership(person, home.slug()))
                .isPresent();
        assertThat(WORLD.get(TenantContext.class).membership(chief, home.slug()))
                .isPresent();
        setUp(member);
        assertThat(WORLD.get(TenantContext.class).membership(member, home.slug()))
                .isPresent();
    }

    @Test
    @DisplayName("is taken from a member by an administrator who could also reset the password, and by nobody else")
    void reset() throws SQLException {
        var chief = WORLD.member(home, "taker" + "x".repeat(number), Role.ADMINISTRATOR);
        var stranger =
                WORLD.member(WORLD.organisation("factor-far" + number), "far" + "x".repeat(number), Role.ADMINISTRATOR);
        assertThat(WORLD.as(chief, home, () -> FACTORS.isUsedBy(person))).isTrue();
        assertThat(WORLD.as(person, home, () -> FACTORS.isUsedBy(person))).isFalse();
        assertThatThrownBy(() -> reset(stranger, "factor-far" + number)).isInstanceOf(NotFoundException.class);

        reset(chief, home.slug());

        assertThat(enter().codeNeeded()).isFalse();
        assertThat(mails("Verwaltung")).isEqualTo(1);
        assertThatThrownBy(() -> reset(chief, home.slug())).isInstanceOf(NotFoundException.class);
        setUp(person);
        join(WORLD.organisation("factor-more" + number), "factor" + "x".repeat(number));
        assertThatThrownBy(() -> reset(chief, home.slug())).isInstanceOf(ConflictException.class);
    }

    private void reset(PersonId by, String slug) {
        var acting = WORLD.get(TenantContext.class).presence(by, "").orElseThrow().seats().stream()
                .filter(seat -> seat.slug().startsWith(slug))
                .findFirst()
                .flatMap(seat -> WORLD.get(TenantContext.class).membership(by, seat.slug()))
                .orElseThrow();
        WORLD.as(acting, () -> {
            FACTORS.reset(person);
            return person;
        });
    }

    private void demand(PersonId by, Set<Role> roles) {
        WORLD.as(by, home, () -> {
            FACTORS.demand(roles);
            return by;
        });
    }

    private static void join(Organisation organisation, String name) {
        var draft = new NewMember(WORLD.email(name), name, "", Set.of(Role.MEMBER), true);
        WORLD.as(
                World.administratorOf(organisation),
                () -> WORLD.get(Members.class).add(draft));
    }

    private Entered enter() {
        return SIGN_IN.enter(new SignIn.Attempt(email, World.PASSWORD, CALLER, ""))
                .orElseThrow();
    }

    private static Optional<Entered> confirm(Entered entered, String code) {
        return SIGN_IN.confirm(entered, code, CALLER);
    }

    private static long step() {
        return CLOCK.instant().getEpochSecond() / 30;
    }

    private long mails(String word) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from core.mail where person_id = '" + person
                        + "' and array_to_string(paragraphs, ' ') like '%" + word + "%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
