// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccountEvent;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Members;
import org.partnernetz.member.SignIn;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("What happens to an account")
class AccountTrailTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final SignIn SIGN_IN = WORLD.get(SignIn.class);
    private static final Accounts ACCOUNTS = WORLD.get(Accounts.class);
    private static final String NEW = "ein ganz anderes Wort";

    private static int number;

    private Organisation home;
    private PersonId person;
    private String email;

    @BeforeEach
    void somebody() {
        var name = "trail" + "x".repeat(++number);
        home = WORLD.organisation(name);
        person = WORLD.member(home, name, Role.MEMBER);
        email = WORLD.email(name);
    }

    @Test
    @DisplayName(
            "at the door is told to the person and to the administrators: sign-ins, and failures once in ten minutes")
    void atTheDoor() {
        SIGN_IN.withPassword(email, World.PASSWORD, "198.51.100.1");
        for (var attempt = 0; attempt < 4; attempt++) {
            SIGN_IN.withPassword(email, "falsch", "203.0.113.5");
        }

        assertThat(own("sign-in.done")).extracting(AccountEvent::details).containsExactly("198.51.100.1");
        assertThat(own("sign-in.failed")).extracting(AccountEvent::details).containsExactly("203.0.113.5");
        assertThat(noted("sign-in.done")).hasSize(1).allMatch(entry -> person.equals(entry.person()));
        assertThat(noted("sign-in.failed"))
                .hasSize(1)
                .allMatch(entry -> entry.person() == null && entry.item().equals(person.toString()))
                .allMatch(entry -> entry.details().isEmpty())
                .extracting(AuditEntry::itemName)
                .containsExactly("trail" + "x".repeat(number));
    }

    @Test
    @DisplayName("when it is held up is told as well")
    void heldUp() {
        for (var attempt = 0; attempt < SignIn.ATTEMPTS_MAX; attempt++) {
            SIGN_IN.withPassword(email, "falsch", "203.0.113.5");
        }
        assertThatThrownBy(() -> SIGN_IN.withPassword(email, "falsch", "203.0.113.5"))
                .isNotNull();

        assertThat(own("sign-in.slowed")).hasSize(1);
        assertThat(noted("sign-in.slowed")).hasSize(1);
    }

    @Test
    @DisplayName("by the person is told: the password, tokens, sessions, and a wrong password in a session")
    void byThePerson() {
        var token = WORLD.asPerson(person, () -> ACCOUNTS.issueToken("Skript"));
        WORLD.asPerson(person, () -> ACCOUNTS.issueToken("Anderes"));
        assertThatThrownBy(() -> WORLD.asPerson(person, () -> ACCOUNTS.changePassword("falsch", NEW, true)))
                .isInstanceOf(InvalidException.class);
        WORLD.asPerson(person, () -> {
            ACCOUNTS.revokeToken(token.token().id());
            ACCOUNTS.endOtherSessions();
            return ACCOUNTS.changePassword(World.PASSWORD, NEW, true);
        });

        assertThat(own("token.made")).extracting(AccountEvent::details).containsExactlyInAnyOrder("Skript", "Anderes");
        assertThat(own("token.revoked")).extracting(AccountEvent::details).containsExactly("Skript");
        for (var action :
                List.of("tokens.revoked", "password.changed", "sessions.ended", "proof.failed", "token.revoked")) {
            assertThat(own(action)).as(action).hasSize(1);
            assertThat(noted(action)).as(action).hasSize(1);
        }
    }

    @Test
    @DisplayName("by an administrator is told to the person: roles, with the organisation")
    void byAnAdministrator() {
        WORLD.as(
                World.administratorOf(home),
                () -> WORLD.get(Members.class).change(person, Set.of(Role.MODERATOR), true));

        assertThat(own("member.changed"))
                .containsExactly(new AccountEvent(
                        "member.changed",
                        "MODERATOR",
                        home.name(),
                        own("member.changed").get(0).at()));
    }

    @Test
    @DisplayName("is nobody's business whose it is not")
    void closed() {
        SIGN_IN.withPassword(email, World.PASSWORD, "198.51.100.1");
        var stranger =
                WORLD.member(WORLD.organisation("stranger" + number), "stranger" + "y".repeat(number), Role.MEMBER);

        assertThat(WORLD.asPerson(stranger, ACCOUNTS::events))
                .noneMatch(event -> event.action().equals("sign-in.done"));
        assertThat(own("sign-in.done")).hasSize(1);
    }

    private List<AccountEvent> own(String action) {
        return WORLD.asPerson(person, ACCOUNTS::events).stream()
                .filter(event -> event.action().equals(action))
                .toList();
    }

    private List<AuditEntry> noted(String action) {
        return WORLD
                .as(
                        World.administratorOf(home),
                        () -> WORLD.get(AuditTrail.class).entries(Filter.all(), PageRequest.first()))
                .items()
                .stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }
}
