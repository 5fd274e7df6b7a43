// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.AccessToken.Draft;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.SignIn.Bearer;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("An access token")
class TokensTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Accounts ACCOUNTS = WORLD.get(Accounts.class);
    private static final Organisation HOME = WORLD.organisation("token-home");
    private static final Organisation OTHER = WORLD.organisation("token-other");

    @Test
    @DisplayName("says whose it is, whether it writes, and for which organisation it is")
    void kinds() {
        var person = WORLD.member(HOME, "kinds", Role.MEMBER);
        var narrow = issue(person, new Draft("Abgleich", false, HOME.slug(), 30));
        var wide = issue(person, new Draft("Alles", true, null, Accounts.TOKEN_DAYS));

        assertThat(WORLD.get(SignIn.class).bearer(narrow.secret())).contains(new Bearer(person, false, HOME.slug()));
        assertThat(WORLD.get(SignIn.class).bearer(wide.secret())).contains(new Bearer(person, true, null));
        assertThat(WORLD.asPerson(person, ACCOUNTS::tokens))
                .extracting(AccessToken::organisation)
                .containsExactly(null, HOME.slug());
    }

    @Test
    @DisplayName("is for an own organisation, has a name, and lives a year at most")
    void faults() {
        var person = WORLD.member(HOME, "faults", Role.MEMBER);
        assertFaulty(() -> issue(person, new Draft("x", true, OTHER.slug(), 30)), "organisation");
        assertFaulty(() -> issue(person, new Draft("x", true, null, 0)), "days");
        assertFaulty(() -> issue(person, new Draft("x", true, null, Accounts.TOKEN_DAYS + 1)), "days");
        assertFaulty(() -> issue(person, new Draft(" ", true, null, 30)), "name");
    }

    @Test
    @DisplayName("is one of fifty at most")
    void fifty() {
        var person = WORLD.member(HOME, "fifty", Role.MEMBER);
        for (var n = 0; n < Accounts.TOKENS_MAX; n++) {
            issue(person, new Draft("x", true, null, 30));
        }
        assertThatThrownBy(() -> issue(person, new Draft("x", true, null, 30))).isInstanceOf(ConflictException.class);
    }

    private static AccessToken.Issued issue(PersonId person, Draft draft) {
        return WORLD.asPerson(person, () -> ACCOUNTS.issueToken(draft));
    }

    private static void assertFaulty(ThrowingCallable work, String field) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::field)
                                .containsExactly(field));
    }
}
