// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.fixture.FakeRequest;

@DisplayName("A session that waits for a code")
class ExpectedCodeTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
    private static final PersonId PERSON = new PersonId(new UUID(1, 2));

    private final FakeRequest browser = new FakeRequest();
    private final ExpectedCode expected = new ExpectedCode();

    @BeforeEach
    void expect() {
        expected.sessions = new OwnSessions();
        at(Duration.ZERO);
        expected.expect(browser.get(), new Entered(PERSON, 7, "device", true));
    }

    @Test
    @DisplayName("is nobody's, and knows for five minutes whose password was right")
    void waits() {
        assertThat(SignedIn.person(browser.get().getSession())).isEmpty();
        at(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(expected.of(browser.get())).contains(new Entered(PERSON, 7, "device", true));
        at(Duration.ofMinutes(5));
        assertThat(expected.of(browser.get())).isEmpty();
    }

    @Test
    @DisplayName("waits no longer once the code came")
    void forgets() {
        assertThat(expected.sessions.people()).isEqualTo(1);
        expected.forget(browser.get());
        assertThat(expected.of(browser.get())).isEmpty();
        assertThat(expected.sessions.people()).isZero();
    }

    @Test
    @DisplayName("goes on under another id, so that one planted before is worth nothing, and is counted once")
    void renamed() {
        var id = browser.get().getSession().getId();
        assertThat(id).isNotEqualTo("first");
        expected.expect(browser.get(), new Entered(PERSON, 7, "device", true));
        assertThat(browser.get().getSession().getId()).isNotEqualTo(id);
        expected.forget(browser.get());
        assertThat(expected.sessions.people()).isZero();
    }

    private void at(Duration after) {
        expected.clock = Clock.fixed(NOON.plus(after), ZoneOffset.UTC);
    }
}
