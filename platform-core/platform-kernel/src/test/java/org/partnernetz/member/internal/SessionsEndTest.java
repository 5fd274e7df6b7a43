// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("Sessions and tokens")
class SessionsEndTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);
    private static final Accounts ACCOUNTS = WORLD.get(Accounts.class);
    private static final Organisation HOME = WORLD.organisation("sessions");
    private static final Organisation OTHER = WORLD.organisation("sessions-other");
    private static final String NEW = "ein ganz anderes Wort";

    private static int number;

    private PersonId person;
    private AccessToken.Issued token;

    @BeforeEach
    void somebody() {
        person = WORLD.member(HOME, "session" + "x".repeat(++number), Role.MEMBER);
        token = WORLD.asPerson(person, () -> ACCOUNTS.issueToken("Skript"));
    }

    @Test
    @DisplayName("end with a changed password: sessions always, tokens where it is wished")
    void changedPassword() {
        var before = epoch();

        var first = WORLD.asPerson(person, () -> ACCOUNTS.changePassword(World.PASSWORD, NEW, false));

        assertThat(first).isEqualTo(epoch()).isNotEqualTo(before);
        assertThat(SIGN_IN.withToken(token.secret())).contains(person);
        var second = WORLD.asPerson(person, () -> ACCOUNTS.changePassword(NEW, World.PASSWORD, true));
        assertThat(second).isEqualTo(epoch()).isNotEqualTo(first);
        assertThat(SIGN_IN.withToken(token.secret())).isEmpty();
    }

    @Test
    @DisplayName("end when the person says so, and tokens stay")
    void endOthers() {
        var before = epoch();

        var after = WORLD.asPerson(person, ACCOUNTS::endOtherSessions);

        assertThat(after).isEqualTo(epoch()).isNotEqualTo(before);
        assertThat(SIGN_IN.withToken(token.secret())).contains(person);
        assertThat(entered().epoch()).isEqualTo(after);
    }

    @Test
    @DisplayName("of a disabled account are worth nothing at once, in every organisation and in none")
    void disabled() throws SQLException {
        assertThat(presence(HOME.slug())).isPresent();
        assertThat(presence("")).isPresent();

        disable();

        assertThat(presence(HOME.slug())).isEmpty();
        assertThat(presence("")).isEmpty();
        assertThat(SIGN_IN.withToken(token.secret())).isEmpty();
    }

    @Test
    @DisplayName("say who is there also in an organisation that is not the person's, and without any")
    void presence() throws SQLException {
        assertThat(presence(HOME.slug()).orElseThrow().acting()).isPresent();
        var elsewhere = presence(OTHER.slug()).orElseThrow();
        assertThat(elsewhere.acting()).isEmpty();
        assertThat(elsewhere.seats()).hasSize(1);

        superuser("update core.membership set until = now() where person_id = '" + person + "'");

        var nowhere = presence("").orElseThrow();
        assertThat(nowhere.seats()).isEmpty();
        assertThat(nowhere.epoch()).isEqualTo(elsewhere.epoch());
    }

    @Test
    @DisplayName("go on after the password was proven once more, and only with the right one")
    void proves() {
        assertThatThrownBy(() -> prove("falsch"))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(new InvalidException.Fault("password", "wrong-password", "")));
        assertThat(prove(World.PASSWORD)).isTrue();
    }

    private boolean prove(String password) {
        return WORLD.asPerson(person, () -> {
            ACCOUNTS.prove(password);
            return true;
        });
    }

    private SignIn.Entered entered() {
        var email = WORLD.email("session" + "x".repeat(number));
        return SIGN_IN.enter(new SignIn.Attempt(email, World.PASSWORD, "198.51.100.9", ""))
                .orElseThrow();
    }

    private int epoch() {
        return presence("").orElseThrow().epoch();
    }

    private Optional<Presence> presence(String slug) {
        return WORLD.get(TenantContext.class).presence(person, slug);
    }

    private void disable() throws SQLException {
        superuser("update auth.account set disabled_at = now() where person_id = '" + person + "'");
    }

    private static void superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
