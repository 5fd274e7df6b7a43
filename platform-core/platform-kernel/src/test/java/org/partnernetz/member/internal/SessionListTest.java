// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccountEvent;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.member.host.Sessions.Begun;
import org.partnernetz.member.host.Sessions.OwnSession;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("The list of own sessions")
class SessionListTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final Sessions SESSIONS = WORLD.get(Sessions.class);
    private static final Organisation HOME = WORLD.organisation("session-list");

    private static int number;

    private PersonId person;
    private PersonId other;
    private Begun desk;
    private Begun lost;

    @BeforeEach
    void signedInTwice() {
        number++;
        person = WORLD.member(HOME, "listed" + "x".repeat(number), Role.MEMBER);
        other = WORLD.member(HOME, "unlisted" + "x".repeat(number), Role.ADMINISTRATOR);
        desk = new Begun(UUID.randomUUID(), "Firefox, Linux", CLOCK.instant());
        lost = new Begun(UUID.randomUUID(), "Safari, iPhone", CLOCK.instant());
        SESSIONS.saw(person, lost);
        CLOCK.advance(Duration.ofMinutes(6));
        SESSIONS.saw(person, desk);
    }

    @Test
    @DisplayName("names devices, the latest use first, and only to the person")
    void list() {
        assertThat(WORLD.asPerson(person, SESSIONS::mine))
                .extracting(OwnSession::device)
                .containsExactly("Firefox, Linux", "Safari, iPhone");
        assertThat(WORLD.asPerson(other, SESSIONS::mine)).isEmpty();
        assertThat(SESSIONS.mine()).isEmpty();

        CLOCK.advance(Duration.ofMinutes(Sessions.IDLE_MINUTES));
        assertThat(WORLD.asPerson(person, SESSIONS::mine))
                .as("the server may still know them")
                .hasSize(2);
        CLOCK.advance(Duration.ofMinutes(Sessions.LISTED_HOURS * 60L - 65));
        assertThat(WORLD.asPerson(person, SESSIONS::mine))
                .extracting(OwnSession::id)
                .containsExactly(desk.id());
    }

    @Test
    @DisplayName("ends one, which the next request is told, and which never goes on again")
    void endsOne() {
        end(person, lost.id());

        assertThat(presence().ended()).containsExactly(lost.id());
        SESSIONS.saw(person, lost);
        assertThat(presence().ended()).containsExactly(lost.id());
        assertThat(WORLD.asPerson(person, SESSIONS::mine))
                .extracting(OwnSession::id)
                .containsExactly(desk.id());
        assertThat(WORLD.asPerson(person, () -> WORLD.get(Accounts.class).events()))
                .extracting(AccountEvent::action, AccountEvent::details)
                .contains(tuple("session.ended", "Safari, iPhone"));
    }

    @Test
    @DisplayName("ends nobody else's, and none twice")
    void endsNoOther() {
        assertThatThrownBy(() -> end(other, lost.id())).isInstanceOf(NotFoundException.class);
        SESSIONS.saw(other, lost);
        assertThat(WORLD.asPerson(other, SESSIONS::mine)).isEmpty();
        assertThatThrownBy(() -> SESSIONS.end(lost.id())).isInstanceOf(NotFoundException.class);
        assertThat(presence().ended()).isEmpty();

        end(person, lost.id());
        assertThatThrownBy(() -> end(person, lost.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is empty after all others ended, until the present one is seen again; and without those signed out")
    void allOthers() {
        WORLD.asPerson(person, () -> WORLD.get(Accounts.class).endOtherSessions());
        assertThat(WORLD.asPerson(person, SESSIONS::mine)).isEmpty();

        SESSIONS.saw(person, desk);
        assertThat(WORLD.asPerson(person, SESSIONS::mine))
                .extracting(OwnSession::id)
                .containsExactly(desk.id());
        SESSIONS.forget(desk.id());
        assertThat(WORLD.asPerson(person, SESSIONS::mine)).isEmpty();
    }

    private Presence presence() {
        return WORLD.get(TenantContext.class).presence(person, HOME.slug()).orElseThrow();
    }

    private static void end(PersonId who, UUID session) {
        WORLD.asPerson(who, () -> {
            SESSIONS.end(session);
            return session;
        });
    }
}
