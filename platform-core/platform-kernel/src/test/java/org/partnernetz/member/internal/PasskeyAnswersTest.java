// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.host.Passkeys.Answer;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;

@DisplayName("The answer of a passkey")
class PasskeyAnswersTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final Passkeys PASSKEYS = WORLD.get(Passkeys.class);

    private static int number;

    private final SoftKey key = SoftKey.here();

    private Organisation home;
    private KeyHolder holder;

    @BeforeEach
    void add() {
        CLOCK.advance(Duration.ofHours(2));
        var name = "keychain" + "x".repeat(++number);
        home = WORLD.organisation(name);
        holder = KeyHolder.in(WORLD, home, name, Role.MEMBER);
        holder.add(key);
    }

    @Test
    @DisplayName("is neither made nor used at another site, nor where its owner was not checked")
    void elsewhere() {
        var lured = SoftKey.here();
        lured.origin = "https://partnernetz.evil.example";
        assertRefused(lured, KeyHolder.SESSION);
        lured.origin = "http://localhost:8080";
        lured.host = "evil.example";
        assertRefused(lured, KeyHolder.SESSION);
        lured.host = "localhost";
        lured.verifies = false;
        assertRefused(lured, KeyHolder.SESSION);

        key.origin = "http://localhost:8081";
        assertThat(holder.enter(key)).isEmpty();
        key.origin = "http://localhost:8080";
        key.host = "evil.example";
        assertThat(holder.enter(key)).isEmpty();
        key.host = "localhost";
        key.verifies = false;
        assertThat(holder.enter(key)).isEmpty();
        key.verifies = true;
        assertThat(holder.enter(key)).isPresent();
    }

    @Test
    @DisplayName("answers what this browser was asked for this purpose, a short time ago")
    void asked() {
        assertRefused(SoftKey.here(), "another session");
        var creation = holder.creation();
        var neighbour = neighbour();
        assertThatThrownBy(() -> neighbour.add(SoftKey.here().make(creation), KeyHolder.SESSION))
                .isInstanceOf(ConflictException.class);

        assertThat(holder.enter(key.sign(PASSKEYS.request("another browser")))).isEmpty();
        assertThat(holder.enter(key.sign(creation))).isEmpty();
        var mine = "{\"challenge\":\"" + "A".repeat(75) + "\"}";
        assertThat(holder.enter(key.sign(mine))).isEmpty();

        var early = PASSKEYS.request(KeyHolder.BROWSER);
        var late = PASSKEYS.request(KeyHolder.BROWSER);
        CLOCK.advance(Duration.ofMinutes(Passkeys.MINUTES).minusMillis(1));
        assertThat(holder.enter(key.sign(early))).isPresent();
        CLOCK.advance(Duration.ofMillis(1));
        assertThat(holder.enter(key.sign(late))).isEmpty();
    }

    @Test
    @DisplayName("signs once for each question, also on a device that does not count, and on none that counts back")
    void once() {
        var answer = key.sign(PASSKEYS.request(KeyHolder.BROWSER));
        assertThat(holder.enter(answer)).isPresent();
        assertThat(holder.enter(answer)).isEmpty();

        var uncounted = SoftKey.here();
        uncounted.counts = false;
        holder.add(uncounted);
        var again = uncounted.sign(PASSKEYS.request(KeyHolder.BROWSER));
        assertThat(holder.enter(again)).isPresent();
        assertThat(holder.enter(again)).isEmpty();
        assertThat(holder.enter(uncounted)).isPresent();

        key.count = 5;
        assertThat(holder.enter(key)).isPresent();
        key.count = 3;
        assertThat(holder.enter(key)).isEmpty();
        key.count = 5;
        assertThat(holder.enter(key)).isEmpty();
        assertThat(holder.events()).contains("passkey.refused");
        assertThat(holder.enter(key)).isPresent();
    }

    @Test
    @DisplayName("is nobody else's: not with another signature, not of another person, not after the account has ended")
    void foreign() throws SQLException {
        assertThat(holder.enter(SoftKey.here())).isEmpty();
        assertThat(holder.enter(key.forged())).isEmpty();
        var neighbour = neighbour();
        var theirs = SoftKey.here();
        neighbour.add(theirs);
        var handle = key.handle;
        key.handle = theirs.handle;
        assertThat(holder.enter(key)).isEmpty();
        key.handle = handle;
        assertThat(handle)
                .isNotEqualTo(theirs.handle)
                .doesNotContain(holder.person().toString());
        assertThatThrownBy(() -> neighbour.add(key.forged()))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        known -> assertThat(known.code()).isEqualTo("passkey-known"));
        var mine = holder.own().get(0).id();
        assertThatThrownBy(() -> neighbour.remove(mine)).isInstanceOf(NotFoundException.class);
        assertThat(holder.enter(key)).isPresent();

        superuser("update auth.account set disabled_at = now() where person_id = '" + holder.person() + "'");
        assertThat(holder.enter(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "null", "{\"rawId\":\"AA\"}", "{\"id\":\"AA\",\"response\":{}}"})
    @DisplayName("is not what is none, or is too long")
    void malformed(String json) {
        assertThat(holder.enter(json)).isEmpty();
        assertThat(holder.enter(json + " ".repeat(Answer.JSON_MAX))).isEmpty();
        assertThatThrownBy(() -> holder.add(json, KeyHolder.SESSION)).isInstanceOf(ConflictException.class);
    }

    private KeyHolder neighbour() {
        return KeyHolder.in(WORLD, home, "neighbour" + "x".repeat(number), Role.MEMBER);
    }

    private void assertRefused(SoftKey made, String session) {
        var answer = made.make(holder.creation());
        assertThatThrownBy(() -> holder.add(answer, session)).isInstanceOf(ConflictException.class);
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
