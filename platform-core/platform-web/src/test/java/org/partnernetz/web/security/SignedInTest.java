// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.fixture.FakeRequest;

@DisplayName("A session of somebody who signed in")
class SignedInTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
    private static final PersonId PERSON = new PersonId(new UUID(1, 2));

    private final FakeRequest browser = new FakeRequest();
    private final HttpServletRequest request = browser.get();
    private final SignedIn signedIn = new SignedIn();

    @BeforeEach
    void signIn() {
        signedIn.hours = 12;
        signedIn.sessions = new OwnSessions();
        at(Duration.ZERO);
        signedIn.begin(request, new Entered(PERSON, 7, "device"));
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
    @DisplayName("goes on under the account's epoch only")
    void keepsEpoch() {
        assertThat(signedIn.isUnder(7, request)).isTrue();
        assertThat(signedIn.isUnder(8, request)).isFalse();

        signedIn.goOn(request, 8);

        assertThat(signedIn.isUnder(8, request)).isTrue();
        assertThat(signedIn.isUnder(7, request)).isFalse();
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
        assertThat(signedIn.isUnder(7, request)).isFalse();
        assertThat(signedIn.person(new FakeRequest().get())).isEmpty();
    }

    /** The server's clock ticks like this, and cannot tell milliseconds. */
    private void at(Duration after) {
        signedIn.clock = Clock.tick(Clock.fixed(NOON.plus(after), ZoneOffset.UTC), Duration.ofNanos(1000));
    }
}
