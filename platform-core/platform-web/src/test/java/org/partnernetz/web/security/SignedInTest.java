// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.web.fixture.FakeRequest;

@DisplayName("A session of somebody who signed in")
class SignedInTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
    private static final PersonId PERSON = new PersonId(new UUID(1, 2));

    private final FakeRequest browser = new FakeRequest();
    private final HttpServletRequest request = browser.get();
    private final SignedIn signedIn = new SignedIn();
    private final List<String> noted = new ArrayList<>();

    @BeforeEach
    void signIn() {
        signedIn.hours = 12;
        signedIn.sessions = new OwnSessions();
        signedIn.kept = kept();
        at(Duration.ZERO);
        signedIn.begin(request, new ProvenPerson(new Entered(PERSON, 7, "device")));
    }

    @Test
    @DisplayName("ends twelve hours after it began, however busy it is")
    void endsAbsolutely() {
        at(Duration.ofHours(12).minusSeconds(1));
        assertThat(signedIn.person(request)).contains(PERSON);
        signedIn.prove(request);

        at(Duration.ofHours(12));
        assertThat(signedIn.person(request)).isEmpty();
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    @DisplayName("counts no more for whoever it was before")
    void leavesFormerPerson() {
        assertThat(signedIn.sessions.people()).isEqualTo(1);
        signedIn.begin(request, new ProvenPerson(new Entered(new PersonId(new UUID(3, 4)), 1, "device")));
        assertThat(signedIn.sessions.people()).isEqualTo(1);
        signedIn.begin(request, new ProvenPerson(new Entered(PERSON, 7, "device")));
        assertThat(signedIn.sessions.people()).isEqualTo(1);
    }

    @Test
    @DisplayName("goes on under the account's epoch only")
    void keepsEpoch() {
        assertThat(isGood(7)).isTrue();
        assertThat(isGood(8)).isFalse();

        signedIn.goOn(request, 8);

        assertThat(isGood(8)).isTrue();
        assertThat(isGood(7)).isFalse();
    }

    @Test
    @DisplayName("ends when it was ended by itself, and no other does")
    void endsByItself() {
        var key = SignedIn.key(request).orElseThrow();

        assertThat(isGood(7, UUID.randomUUID())).isTrue();
        assertThat(isGood(7, key)).isFalse();
        signedIn.goOn(request, 7);
        assertThat(isGood(7, key)).isFalse();
    }

    @Test
    @DisplayName("is noted with its browser when it begins, every five minutes, and when all others end")
    void noted() {
        assertThat(noted).containsExactly("Firefox, Linux since 2026-12-03T12:00:00Z");
        at(Duration.ofMinutes(5).minusSeconds(1));
        signedIn.saw(request);
        assertThat(noted).hasSize(1);

        at(Duration.ofMinutes(5));
        signedIn.saw(request);
        signedIn.saw(request);
        assertThat(noted).hasSize(2);
        signedIn.goOn(request, 8);
        assertThat(noted).hasSize(3).containsOnly("Firefox, Linux since 2026-12-03T12:00:00Z");
    }

    private boolean isGood(int epoch, UUID... ended) {
        return signedIn.isGood(new Presence(PERSON, epoch, List.of(), Optional.empty(), Set.of(ended), false), request);
    }

    private Sessions kept() {
        return (Sessions) Proxy.newProxyInstance(
                Sessions.class.getClassLoader(), new Class<?>[] {Sessions.class}, (proxy, method, values) -> {
                    var begun = (Sessions.Begun) values[1];
                    noted.add(begun.device() + " since " + begun.at());
                    return null;
                });
    }

    @Test
    @DisplayName("asks for the password again five minutes after it was given, and then not for five more")
    void proves() {
        at(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(signedIn.isFresh(request)).isTrue();

        at(Duration.ofMinutes(5));
        assertThat(signedIn.isFresh(request)).isFalse();
        signedIn.goOn(request, 8);
        assertThat(signedIn.isFresh(request)).isFalse();

        signedIn.prove(request);
        assertThat(signedIn.isFresh(request)).isTrue();
    }

    @Test
    @DisplayName("is nobody's once it was ended, and needs to be there first")
    void ends() {
        SignedIn.end(request);
        assertThat(signedIn.person(request)).isEmpty();
        assertThat(isGood(7)).isFalse();
        assertThat(signedIn.person(new FakeRequest().get())).isEmpty();
    }

    /** The server's clock ticks like this, and cannot tell milliseconds. */
    private void at(Duration after) {
        signedIn.clock = Clock.tick(Clock.fixed(NOON.plus(after), ZoneOffset.UTC), Duration.ofNanos(1000));
    }
}
