// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.member.internal.ProviderHouse.claims;
import static org.partnernetz.member.internal.ProviderHouse.count;
import static org.partnernetz.member.internal.ProviderHouse.draft;
import static org.partnernetz.member.internal.ProviderHouse.write;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.ProviderEntrance.RefusedException;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.provider.TestProvider;

@DisplayName("Signing in by the provider of an organisation")
class ProviderEntranceTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);
    private static final TestProvider PROVIDER = TestProvider.start(CLOCK);

    private static int number;

    private Organisation home;
    private Organisation other;
    private PersonId person;
    private String email;
    private ProviderHouse house;

    @BeforeEach
    void setUp() {
        var name = "sso" + "x".repeat(++number);
        home = WORLD.organisation(name);
        other = WORLD.organisation(name + "-other");
        person = WORLD.member(home, name, Role.MEMBER);
        email = WORLD.email(name);
        house = new ProviderHouse(WORLD, home);
        house.set(draft(PROVIDER));
        PROVIDER.tokens(token -> token);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    @DisplayName("needs a link, which the person makes after having signed in otherwise, and works from then on")
    void links() throws RefusedException {
        var first = house.come(PROVIDER, claims("anna", email));
        assertThat(first.entered()).isNull();
        house.link(person, first.proof());

        var entered = house.come(PROVIDER, Map.of("sub", "anna"));
        assertThat(entered.entered().person()).isEqualTo(person);
        assertThat(entered.entered().codeNeeded()).isFalse();
        assertThat(entered.next()).isEqualTo("/o/" + home.slug());
        assertThat(WORLD.asPerson(person, WORLD.get(SignInProviders.class)::links))
                .singleElement()
                .satisfies(link -> assertThat(link.used()).isNotNull());
    }

    @Test
    @DisplayName("links nobody whose address is not verified, or who is no member of this organisation")
    void strangers() throws RefusedException {
        refuses("unverified", () -> house.come(PROVIDER, Map.of("sub", "x", "email", email)));
        var said = Map.<String, Object>of("sub", "x", "email", email, "email_verified", false);
        refuses("unverified", () -> house.come(PROVIDER, said));
        var elsewhere = "foreign" + "x".repeat(number);
        WORLD.member(other, elsewhere, Role.MEMBER);
        refuses("unknown", () -> house.come(PROVIDER, claims("x", WORLD.email(elsewhere))));
        refuses("unknown", () -> house.come(PROVIDER, claims("x", "nobody@test.example")));
    }

    @Test
    @DisplayName("gives the proof to nobody but the person who was meant, and not for ever")
    void proof() throws RefusedException {
        var arrival = house.come(PROVIDER, claims("anna", email));
        var another = WORLD.member(home, "another" + "x".repeat(number), Role.ADMINISTRATOR);
        assertThatThrownBy(() -> house.link(another, arrival.proof())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.link(person, arrival.proof() + "A")).isInstanceOf(NotFoundException.class);
        CLOCK.advance(Duration.ofMinutes(11));
        assertThatThrownBy(() -> house.link(person, arrival.proof())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("does not give one subject to two people, nor to a person of another organisation")
    void taken() throws RefusedException, SQLException {
        house.link(person, house.come(PROVIDER, claims("anna", email)).proof());
        var name = "second" + "x".repeat(number);
        var second = WORLD.member(home, name, Role.MEMBER);
        var asSecond = house.come(PROVIDER, claims("berta", WORLD.email(name)));
        write("update auth.provider_link set subject_hash = '" + ProviderClients.subject(PROVIDER.issuer(), "berta")
                + "' where person_id = '" + person + "'");
        assertThatThrownBy(() -> house.link(second, asSecond.proof()))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("provider-taken"));

        var neighbours = new ProviderHouse(WORLD, other);
        neighbours.set(draft(PROVIDER));
        refuses("unknown", () -> neighbours.come(PROVIDER, claims("berta", email)));
    }

    @Test
    @DisplayName("ends with the membership, with a pause, with the account, and with the organisation's standing")
    void ends() throws RefusedException, SQLException {
        house.link(person, house.come(PROVIDER, claims("anna", email)).proof());
        var there = "where person_id = '" + person + "'";
        write("update core.membership set paused_at = now() " + there);
        refuses("unverified", () -> house.come(PROVIDER, Map.of("sub", "anna")));
        write("update core.membership set paused_at = null " + there);
        stand("SUSPENDED");
        assertThatThrownBy(house::begin).isInstanceOf(NotFoundException.class);
        stand("ACTIVE");
        assertThat(house.come(PROVIDER, Map.of("sub", "anna")).entered()).isNotNull();

        write("update core.membership set until = now() " + there);
        refuses("unverified", () -> house.come(PROVIDER, Map.of("sub", "anna")));
        assertThat(count("auth.provider_link " + there)).isZero();
    }

    /** As the coordination would have it. */
    private void stand(String standing) throws SQLException {
        write("set session_replication_role = replica; update core.organisation set standing = '" + standing
                + "' where id = " + home.id().value() + "; set session_replication_role = origin");
    }

    @Test
    @DisplayName("still asks for the person's own second factor, unless the provider says that it has checked one")
    void factor() throws RefusedException {
        house.link(person, house.come(PROVIDER, claims("anna", email)).proof());
        var factors = WORLD.get(SecondFactors.class);
        WORLD.asPerson(person, () -> {
            factors.begin();
            var secret = factors.mine().begun().secret().replace(" ", "");
            return factors.confirm(Totp.code(secret, CLOCK.instant().getEpochSecond() / 30));
        });
        var strong = Map.<String, Object>of("sub", "anna", "acr", "2", "amr", List.of("pwd", "mfa"));
        assertThat(house.come(PROVIDER, strong).entered().codeNeeded()).isTrue();

        house.set(new SignInProviders.Draft(PROVIDER.issuer(), TestProvider.CLIENT, null, "Haus", "mfa"));
        assertThat(house.come(PROVIDER, Map.of("sub", "anna")).entered().codeNeeded())
                .isTrue();
        var checked = house.come(PROVIDER, strong);
        assertThat(checked.entered().codeNeeded()).isFalse();
        assertThat(checked.factor()).isTrue();
    }

    @Test
    @DisplayName("takes an answer once, in the browser that asked, within ten minutes")
    void answers() throws RefusedException {
        PROVIDER.says(claims("anna", email));
        var begun = house.begin();
        var answer = PROVIDER.follow(begun.address());
        refuses("state", () -> house.arrive(answer, ""));
        refuses("state", () -> house.arrive(answer, house.begin().cookie()));
        refuses("state", () -> new ProviderHouse(WORLD, withProvider(other)).arrive(answer, begun.cookie()));
        assertThat(house.arrive(answer, begun.cookie()).proof()).isNotEmpty();
        refuses("state", () -> house.arrive(answer, begun.cookie()));

        var late = house.begin();
        CLOCK.advance(Duration.ofMinutes(10));
        refuses("state", () -> house.arrive(PROVIDER.follow(late.address()), late.cookie()));
        var denied = house.begin();
        var no = new HashMap<>(PROVIDER.follow(denied.address()));
        no.put("error", "access_denied");
        refuses("denied", () -> house.arrive(no, denied.cookie()));
        var mixed = house.begin();
        var other = new HashMap<>(PROVIDER.follow(mixed.address()));
        other.put("iss", "https://another.example");
        refuses("token", () -> house.arrive(other, mixed.cookie()));
    }

    private Organisation withProvider(Organisation organisation) {
        new ProviderHouse(WORLD, organisation).set(draft(PROVIDER));
        return organisation;
    }

    @Test
    @DisplayName("stands in the trail of this organisation: who came in, and that somebody did not")
    void told() throws RefusedException, SQLException {
        house.link(person, house.come(PROVIDER, claims("anna", email)).proof());
        house.come(PROVIDER, Map.of("sub", "anna"));
        refuses("unverified", () -> house.come(PROVIDER, Map.of("sub", "x")));
        refuses("unverified", () -> house.come(PROVIDER, Map.of("sub", "y")));
        for (var action :
                new String[] {"provider.set", "provider.linked", "sign-in.provider", "sign-in.provider-failed"}) {
            assertThat(count("core.audit_entry where organisation_id = "
                            + home.id().value() + " and action = '" + action + "'"))
                    .as(action)
                    .isEqualTo(1);
        }
        assertThat(count("auth.account_event where person_id = '" + person + "' and action = 'sign-in.provider'"))
                .isEqualTo(1);
    }

    private static void refuses(String reason, ThrowingCallable coming) {
        assertThatThrownBy(coming)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
