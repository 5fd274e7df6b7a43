// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.host.Passkeys.Answer;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A passkey")
class PasskeysTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final Passkeys PASSKEYS = WORLD.get(Passkeys.class);
    private static final SecondFactors FACTORS = WORLD.get(SecondFactors.class);
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);

    private static int number;

    private final SoftKey key = SoftKey.here();

    private Organisation home;
    private KeyHolder holder;
    private List<String> codes;

    @BeforeEach
    void add() {
        CLOCK.advance(Duration.ofHours(2));
        var name = "keyring" + "x".repeat(++number);
        home = WORLD.organisation(name);
        holder = KeyHolder.in(WORLD, home, name, Role.MEMBER);
        codes = holder.add(key);
    }

    @Test
    @DisplayName("lets its owner in without password, and says when")
    void letsIn() {
        assertThat(holder.own())
                .singleElement()
                .satisfies(mine -> assertThat(mine.used()).isNull());

        assertThat(holder.enter(key)).hasValueSatisfying(entered -> {
            assertThat(entered.person()).isEqualTo(holder.person());
            assertThat(entered.codeNeeded()).isFalse();
            assertThat(entered.device()).isNotBlank();
        });

        assertThat(holder.enter(key)).isPresent();
        assertThat(holder.own())
                .singleElement()
                .satisfies(mine -> assertThat(mine.used()).isEqualTo(CLOCK.instant()));
        assertThat(holder.events()).contains("passkey.added", "sign-in.done").doesNotContain("passkey.refused");
    }

    @Test
    @DisplayName(
            "is a second factor: the password alone lets in no longer, codes on paper do, until the last one is removed")
    void isFactor() throws SQLException {
        assertThat(codes).hasSize(SecondFactors.RECOVERY_CODES);
        var second = SoftKey.here();
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(holder.add(second)).isEmpty();
        assertThat(holder.password().codeNeeded()).isTrue();
        assertThat(SIGN_IN.confirm(holder.password(), codes.get(0), KeyHolder.CALLER))
                .isPresent();
        assertThat(SIGN_IN.confirm(holder.password(), codes.get(0), KeyHolder.CALLER))
                .isEmpty();
        assertThat(WORLD.asPerson(holder.person(), FACTORS::mine).codesLeft())
                .isEqualTo(SecondFactors.RECOVERY_CODES - 1);
        assertThat(WORLD.asPerson(holder.person(), FACTORS::renewCodes)).hasSize(SecondFactors.RECOVERY_CODES);

        holder.removeFirst();
        assertThat(holder.enter(key)).isEmpty();
        assertThat(holder.enter(second)).isPresent();
        assertThat(holder.password().codeNeeded()).isTrue();
        holder.removeFirst();
        assertThat(holder.password().codeNeeded()).isFalse();
        assertThat(WORLD.asPerson(holder.person(), FACTORS::mine).codesLeft()).isZero();
        assertThatThrownBy(() -> WORLD.asPerson(holder.person(), FACTORS::renewCodes))
                .isInstanceOf(NotFoundException.class);
        assertThat(holder.mails("Passkey")).isEqualTo(4);
        assertThat(holder.events()).contains("passkey.removed");
    }

    @Test
    @DisplayName("keeps the codes on paper while there is another second factor, whichever goes first")
    void keepsCodes() {
        var secret = WORLD.asPerson(holder.person(), () -> {
            FACTORS.begin();
            return FACTORS.mine().begun().secret().replace(" ", "");
        });
        var step = CLOCK.instant().getEpochSecond() / 30;
        WORLD.asPerson(holder.person(), () -> FACTORS.confirm(Totp.code(secret, step)));
        holder.removeFirst();
        assertThat(holder.password().codeNeeded()).isTrue();
        assertThat(WORLD.asPerson(holder.person(), FACTORS::mine).codesLeft()).isEqualTo(SecondFactors.RECOVERY_CODES);

        assertThat(holder.add(SoftKey.here())).isEmpty();
        WORLD.asPerson(holder.person(), () -> {
            FACTORS.remove();
            return home;
        });
        assertThat(WORLD.asPerson(holder.person(), FACTORS::mine).codesLeft()).isEqualTo(SecondFactors.RECOVERY_CODES);
        assertThat(holder.password().codeNeeded()).isTrue();
    }

    @Test
    @DisplayName("is tried by nobody without end, and nobody has them without number, or without a name")
    void bounded() {
        var caller = "203.0.113.89";
        for (var tried = 0; tried < SignIn.CALLER_ATTEMPTS_MAX; tried++) {
            assertThat(PASSKEYS.enter(new Answer("{}", KeyHolder.BROWSER), caller, ""))
                    .isEmpty();
        }
        assertThatThrownBy(() -> PASSKEYS.enter(new Answer("{}", KeyHolder.BROWSER), caller, ""))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(WORLD.get(SignIn.class).withPassword("nobody@test.example", "ein Passwort", caller))
                .as("passwords from there are counted by themselves")
                .isEmpty();
        for (var more = 1; more < Passkeys.MOST; more++) {
            holder.add(SoftKey.here());
        }
        assertThatThrownBy(() -> holder.add(SoftKey.here())).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() ->
                        WORLD.asPerson(holder.person(), () -> PASSKEYS.add(" ", new Answer("{}", KeyHolder.SESSION))))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("fulfils what an organisation demands, and goes when an administrator resets it")
    void demanded() {
        var head = KeyHolder.in(WORLD, home, "keyholder" + "x".repeat(number), Role.ADMINISTRATOR);
        var chief = head.person();
        var plain = WORLD.member(home, "keyless" + "x".repeat(number), Role.MEMBER);
        assertThatThrownBy(() -> demand(chief)).isInstanceOf(ConflictException.class);
        head.add(SoftKey.here());

        demand(chief);

        var tenant = WORLD.get(TenantContext.class);
        assertThat(tenant.presence(plain, home.slug()).orElseThrow().factorNeeded())
                .isTrue();
        assertThat(tenant.presence(holder.person(), home.slug()).orElseThrow().factorNeeded())
                .isFalse();
        assertThat(WORLD.as(chief, home, () -> FACTORS.isUsedBy(holder.person())))
                .isTrue();
        WORLD.as(chief, home, () -> {
            FACTORS.reset(holder.person());
            return home;
        });
        assertThat(holder.enter(key)).isEmpty();
        assertThat(holder.password().codeNeeded()).isFalse();
        assertThat(tenant.presence(holder.person(), home.slug()).orElseThrow().factorNeeded())
                .isTrue();
    }

    private void demand(PersonId chief) {
        WORLD.as(chief, home, () -> {
            FACTORS.demand(Set.of(Role.MEMBER, Role.ADMINISTRATOR));
            return chief;
        });
    }
}
