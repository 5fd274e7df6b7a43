// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
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
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.Surroundings;
import org.partnernetz.tenant.Surroundings.Seat;
import org.partnernetz.web.fixture.FakeRequest;

@DisplayName("A session that came by the provider of an organisation")
class SignedInThereTest {
    private static final PersonId PERSON = new PersonId(new UUID(1, 2));
    private static final Entered ENTERED = new Entered(PERSON, 7, "device");
    private static final Seat HERE = seat("fitt", 2);
    private static final Seat THERE = seat("sis", 5);

    private final FakeRequest browser = new FakeRequest();
    private final HttpServletRequest request = browser.get();
    private final SignedIn signedIn = new SignedIn();

    @BeforeEach
    void signIn() {
        signedIn.hours = 12;
        signedIn.sessions = new OwnSessions();
        signedIn.clock = Clock.systemUTC();
        signedIn.kept = (Sessions) Proxy.newProxyInstance(
                Sessions.class.getClassLoader(), new Class<?>[] {Sessions.class}, (proxy, method, values) -> null);
        signedIn.begin(request, new ProvenPerson(ENTERED, "fitt", false));
    }

    @Test
    @DisplayName("is somebody's in the space of this organisation, and nobody's anywhere else")
    void only() {
        for (var address : List.of("/o/fitt", "/o/fitt/topics", "/o/fitt/p/garden/x", "/my/stay", "/preview")) {
            assertThat(at(address)).as(address).contains(PERSON);
        }
        for (var address : List.of(
                "/",
                "/my",
                "/my/account",
                "/my/tokens",
                "/my/data/file",
                "/my/stay/x",
                "/o/sis",
                "/o/fittest",
                "/o/",
                "/drafts",
                "/logo",
                "/plugin-jar",
                "/join/code",
                "/sign-in/with/fitt/back")) {
            assertThat(at(address)).as(address).isEmpty();
        }
        assertThat(signedIn.isFresh(request)).isFalse();
    }

    @Test
    @DisplayName("counts everywhere once the person has signed in otherwise")
    void replaced() {
        signedIn.begin(request, new ProvenPerson(ENTERED));
        assertThat(at("/my/account")).contains(PERSON);
        assertThat(SignedIn.only(request)).isNull();
        assertThat(signedIn.isFresh(request)).isTrue();

        signedIn.begin(request, new ProvenPerson(ENTERED, "fitt", true));
        assertThat(at("/my/account")).isEmpty();
    }

    @Test
    @DisplayName("knows of no other organisation of the person")
    void alone() {
        var within = within(presence(true, false)).orElseThrow();
        assertThat(within.seats()).containsExactly(HERE);
        var acting = within.acting().orElseThrow();
        assertThat(acting.surroundings()).isEqualTo(new Surroundings(List.of(HERE), HERE, 2));
        assertThat(acting.roles()).containsExactly(Role.MEMBER);
    }

    @Test
    @DisplayName("ends with the membership, and lacks a second factor unless the provider has checked one")
    void ends() {
        assertThat(within(presence(false, false))).isEmpty();
        var lacking = within(presence(false, true)).orElseThrow();
        assertThat(lacking.factorNeeded()).isTrue();
        assertThat(lacking.acting()).isEmpty();

        signedIn.begin(request, new ProvenPerson(ENTERED, "fitt", true));
        var checked = within(presence(false, true)).orElseThrow();
        assertThat(checked.factorNeeded()).isFalse();
        assertThat(checked.acting()).isPresent();
    }

    private Optional<Presence> within(Presence presence) {
        browser.at("/o/fitt");
        return signedIn.within(presence, request);
    }

    private Optional<PersonId> at(String address) {
        browser.at(address);
        return signedIn.person(request);
    }

    private static Presence presence(boolean active, boolean lacks) {
        var seats = List.of(HERE, THERE);
        var acting = new Acting(
                new OrganisationId(1),
                "fitt",
                "fitt",
                PERSON,
                "Anna",
                Set.of(Role.MEMBER),
                true,
                false,
                new Surroundings(seats, HERE, 7));
        return new Presence(
                PERSON,
                7,
                seats,
                active ? Optional.of(acting) : Optional.empty(),
                Set.of(),
                lacks,
                lacks ? Optional.of(acting) : Optional.empty());
    }

    private static Seat seat(String slug, int unread) {
        return new Seat(slug, slug, "AB", Set.of(Role.MEMBER), true, false, Set.of(), Set.of(), unread);
    }
}
