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
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.host.AddressChanges;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Another address")
class AddressChangesTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final AddressChanges CHANGES = WORLD.get(AddressChanges.class);
    private static final Organisation HOME = WORLD.organisation("addresses");

    private static int number;

    private PersonId person;
    private String present;
    private String wanted;

    @BeforeEach
    void somebody() {
        var name = "moving" + "x".repeat(++number);
        person = WORLD.member(HOME, name, Role.MEMBER);
        present = WORLD.email(name);
        wanted = "wanted" + "x".repeat(number) + "@test.example";
    }

    @Test
    @DisplayName("counts once both have confirmed, in either order, and the former one is told")
    void both() throws SQLException {
        assertThat(ask(wanted)).isTrue();
        var toNew = code(wanted);
        var toOld = code(present);

        assertThat(CHANGES.look(toNew)).contains(new AddressChanges.Open(wanted, true, false));
        assertThat(CHANGES.confirm(toOld)).isFalse();
        assertThat(CHANGES.confirm(toOld)).isFalse();
        assertThat(signsIn(present)).isTrue();
        assertThat(signsIn(wanted)).isFalse();

        assertThat(CHANGES.confirm(toNew)).isTrue();

        assertThat(signsIn(wanted)).isTrue();
        assertThat(signsIn(present)).isFalse();
        assertThat(count("recipient = '" + present + "' and kind = 'account-changed'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> CHANGES.confirm(toNew)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is the first one for somebody with a user name, who alone confirms it")
    void first() throws SQLException {
        superuser("update auth.account set email = null, user_name = 'moving" + "x".repeat(number)
                + "' where person_id = '" + person + "'");
        assertThat(ask(wanted)).isFalse();

        assertThat(CHANGES.confirm(code(wanted))).isTrue();
        assertThat(signsIn(wanted)).isTrue();
        assertThat(signsIn("moving" + "x".repeat(number))).isTrue();
    }

    @Test
    @DisplayName("that somebody has is neither told nor taken: no mail goes there")
    void taken() throws SQLException {
        WORLD.member(HOME, "owner" + "x".repeat(number), Role.MEMBER);
        var owned = WORLD.email("owner" + "x".repeat(number));

        assertThat(ask(owned)).isTrue();

        assertThat(count("recipient = '" + owned + "' and kind = 'address-change'"))
                .isZero();
        assertThat(CHANGES.confirm(code(present))).isFalse();
        assertThat(signsIn(present)).isTrue();
    }

    @Test
    @DisplayName("ends after a day, with a newer wish, and when all sessions end")
    void ends() throws SQLException {
        ask(wanted);
        var late = code(wanted);
        CLOCK.advance(Duration.ofHours(AddressChanges.HOURS));
        assertThat(CHANGES.look(late)).isEmpty();
        assertThatThrownBy(() -> CHANGES.confirm(late)).isInstanceOf(NotFoundException.class);

        ask("another" + wanted);
        var old = code("another" + wanted);
        ask(wanted);
        assertThat(CHANGES.look(old)).isEmpty();

        var ended = code(wanted);
        WORLD.asPerson(person, () -> WORLD.get(Accounts.class).endOtherSessions());
        assertThat(CHANGES.look(ended)).isEmpty();
    }

    @Test
    @DisplayName("is wished five times a day at most, and is an address other than the present one")
    void bounded() {
        assertThatThrownBy(() -> ask("nowhere")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ask(present)).isInstanceOf(InvalidException.class);
        for (var wish = 0; wish < 4; wish++) {
            ask(wish + wanted);
        }
        assertThatThrownBy(() -> ask(wanted)).isInstanceOf(TooManyAttemptsException.class);
    }

    private boolean ask(String email) {
        return WORLD.asPerson(person, () -> CHANGES.ask(email));
    }

    private static boolean signsIn(String name) {
        return WORLD.get(SignIn.class)
                .withPassword(name, World.PASSWORD, "198.51.100.77")
                .isPresent();
    }

    /** The newest that went there. */
    private static String code(String address) throws SQLException {
        return superuser(
                        "select s.path from core.mail m join core.mail_secret s on s.mail_id = m.id where m.recipient = '"
                                + address + "' order by m.created_at desc limit 1")
                .replaceFirst("^/address/", "");
    }

    private static int count(String which) throws SQLException {
        return Integer.parseInt(superuser("select count(*) from core.mail where " + which));
    }

    private static String superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
