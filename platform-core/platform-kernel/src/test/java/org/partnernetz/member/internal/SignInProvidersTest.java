// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.member.internal.ProviderHouse.claims;
import static org.partnernetz.member.internal.ProviderHouse.count;
import static org.partnernetz.member.internal.ProviderHouse.draft;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.host.ProviderEntrance.RefusedException;
import org.partnernetz.member.host.Sessions;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.member.host.SignInProviders.Draft;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.testkit.provider.TestProvider;

@DisplayName("The provider of an organisation")
class SignInProvidersTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final SignInProviders PROVIDERS = WORLD.get(SignInProviders.class);

    private static int number;

    private final TestProvider provider = TestProvider.start();
    private Organisation home;
    private PersonId person;
    private String email;
    private ProviderHouse house;

    @BeforeEach
    void setUp() {
        var name = "prov" + "x".repeat(++number);
        home = WORLD.organisation(name);
        person = WORLD.member(home, name, Role.MEMBER);
        email = WORLD.email(name);
        house = new ProviderHouse(WORLD, home);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    @DisplayName("is its administrators' alone, and its secret is told to nobody")
    void settings() throws SQLException {
        house.set(draft(provider));
        var own = asAdministrator(PROVIDERS::own).orElseThrow();
        assertThat(own.issuer()).isEqualTo(provider.issuer());
        assertThat(count("auth.provider where organisation_id = " + home.id().value()
                        + " and client_secret like 'v1.%' and client_secret not like '%Geheimnis%'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> WORLD.as(person, home, PROVIDERS::own)).isInstanceOf(NotAllowedException.class);
        var other = WORLD.organisation("provother" + "x".repeat(number));
        assertThat(WORLD.as(World.administratorOf(other), PROVIDERS::own)).isEmpty();
    }

    @Test
    @DisplayName("is tried, and says what is wrong")
    void trial() {
        assertThat(tried(draft(provider))).isEmpty();
        assertThat(tried(with(provider.issuer(), "falsch"))).contains("provider-secret");
        assertThat(tried(with(provider.issuer() + "/", "x"))).contains("provider-issuer");
        assertThat(tried(with("https://sso.test.invalid", "x"))).contains("provider-away");
        for (var inside : new String[] {
            "http://127.0.0.1:1", "https://10.0.0.1", "https://169.254.169.254", "https://[::1]", "http://192.0.2.1"
        }) {
            assertThat(tried(with(inside, "x"))).as(inside).contains("provider-address");
        }
        provider.answers(Map.of("/keys", "{\"keys\": []}"));
        assertThat(tried(draft(provider))).contains("provider-keys");
        provider.answers(Map.of("/.well-known/openid-configuration", "<html>"));
        assertThat(tried(draft(provider))).contains("provider-answer");
    }

    @Test
    @DisplayName("does not get a secret that was entered for another issuer, and its links end with the issuer")
    void anotherIssuer() throws RefusedException {
        house.set(draft(provider));
        house.link(person, house.come(provider, claims("a", email)).proof());
        assertThatThrownBy(() -> house.set(with("https://evil.example", null))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> tried(with("https://evil.example", null))).isInstanceOf(InvalidException.class);
        house.set(with(provider.issuer(), null));
        assertThat(house.come(provider, Map.of("sub", "a")).entered()).isNotNull();

        house.set(with("https://sso.test.example", "neu"));
        assertThat(WORLD.asPerson(person, PROVIDERS::links)).isEmpty();
    }

    @Test
    @DisplayName("takes along its sessions when it is removed, and a person does when unlinking")
    void sessionsEnd() throws RefusedException {
        house.set(draft(provider));
        for (var end : new Runnable[] {
            () -> asAdministrator(() -> {
                PROVIDERS.remove();
                return true;
            }),
            () -> WORLD.asPerson(person, () -> {
                PROVIDERS.unlink(home.slug());
                return true;
            })
        }) {
            house.set(draft(provider));
            house.link(person, house.come(provider, claims("a", email)).proof());
            var here = begun(home.slug());
            var everywhere = begun(null);
            assertThat(ended()).doesNotContain(here, everywhere);
            end.run();
            assertThat(ended()).contains(here).doesNotContain(everywhere);
            assertThat(begun(home.slug())).isIn(ended());
        }
    }

    private UUID begun(String only) {
        var id = UUID.randomUUID();
        WORLD.get(Sessions.class).saw(person, new Sessions.Begun(id, "Firefox", Instant.EPOCH, only));
        return id;
    }

    private Set<UUID> ended() {
        return WORLD.get(TenantContext.class)
                .presence(person, home.slug())
                .orElseThrow()
                .ended();
    }

    @Test
    @DisplayName("accepts an invitation for whoever has the code of the mail, if it says the invited address is theirs")
    void invitation() throws RefusedException, SQLException {
        house.set(draft(provider));
        var invited = "invited" + "x".repeat(number) + "@test.example";
        var chief = WORLD.member(home, "provchief" + "x".repeat(number), Role.ADMINISTRATOR);
        var draft = new NewInvitation("Ida Neu", invited, Set.of(Role.MEMBER), false, null, "de");
        var issued = WORLD.as(chief, home, () -> WORLD.get(Invitations.class).invite(draft));
        var mailed = mailedCode(invited);
        provider.says(claims("ida", "another@test.example"));
        refuses(mailed);
        provider.says(claims("ida", invited));
        refuses(issued.code());
        assertThat(count("auth.account where email = '" + invited + "'")).isZero();

        var begun = house.begin(mailed);
        var entered =
                house.arrive(provider.follow(begun.address()), begun.cookie()).entered();
        assertThat(WORLD.acting(entered.person(), home).roles()).containsExactly(Role.MEMBER);
        assertThat(house.come(provider, Map.of("sub", "ida")).entered().person())
                .isEqualTo(entered.person());
        refuses(mailed);
    }

    private static String mailedCode(String to) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select s.path from core.mail_secret s join core.mail m"
                        + " on m.id = s.mail_id where m.recipient = '" + to + "'")) {
            row.next();
            return row.getString(1).replace("/join/", "");
        }
    }

    private void refuses(String code) throws RefusedException {
        var begun = house.begin(code);
        assertThatThrownBy(() -> house.arrive(provider.follow(begun.address()), begun.cookie()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo("invitation"));
    }

    private Optional<String> tried(Draft draft) {
        return asAdministrator(() -> PROVIDERS.tryOut(draft));
    }

    private static Draft with(String issuer, String secret) {
        return new Draft(issuer, TestProvider.CLIENT, secret, "Haus", "");
    }

    private <T> T asAdministrator(Callable<T> work) {
        return WORLD.as(World.administratorOf(home), work);
    }
}
