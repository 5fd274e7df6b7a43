// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.member.internal.ProviderHouse.claims;
import static org.partnernetz.member.internal.ProviderHouse.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.ProviderEntrance.RefusedException;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.provider.TestProvider;

@DisplayName("What a provider says")
class ProviderTalkTest {
    private static final MovingClock CLOCK = new MovingClock(Clock.systemUTC().instant());
    private static final World WORLD = World.inSharedDatabase(CLOCK);

    private static int number;

    private final TestProvider provider = TestProvider.start(CLOCK);
    private ProviderHouse house;
    private String email;

    @BeforeEach
    void setUp() {
        var name = "talk" + "x".repeat(++number);
        var home = WORLD.organisation(name);
        WORLD.member(home, name, Role.MEMBER);
        email = WORLD.email(name);
        house = new ProviderHouse(WORLD, home);
        house.set(draft(provider));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    @DisplayName("counts if it is signed by it, for the platform, for this browser, and of now")
    void claimsOfTheToken() throws RefusedException {
        assertThat(house.come(provider, claims("a", email)).proof()).isNotEmpty();
        refused("iss", "https://another.example");
        refused("aud", "another");
        refused("aud", List.of(TestProvider.CLIENT, "another"));
        refused("nonce", "another");
        refused("exp", Date.from(CLOCK.instant().minus(Duration.ofMinutes(2))));
        refused("sub", "");
        refused("sub", "x".repeat(256));
        var several = with("aud", List.of(TestProvider.CLIENT, "another"));
        several.put("azp", TestProvider.CLIENT);
        assertThat(house.come(provider, several).proof()).isNotEmpty();
    }

    private void refused(String claim, Object value) {
        refuses("token", () -> house.come(provider, with(claim, value)));
    }

    private Map<String, Object> with(String claim, Object value) {
        var said = new HashMap<>(claims("a", email));
        said.put(claim, value);
        return said;
    }

    @Test
    @DisplayName("counts for nothing if nobody has signed it, or somebody else")
    void signatures() throws RefusedException {
        var maker = provider.maker();
        provider.tokens(token -> maker.unsigned(claims("a", email)));
        refuses("token", () -> house.come(provider, Map.of()));
        provider.tokens(token -> maker.forged(claims("a", email)));
        refuses("token", () -> house.come(provider, Map.of()));
        provider.tokens(token -> token.substring(0, token.lastIndexOf('.') + 1));
        refuses("token", () -> house.come(provider, claims("a", email)));
        provider.tokens(token -> "what is this");
        refuses("token", () -> house.come(provider, claims("a", email)));
    }

    @Test
    @DisplayName("is checked with its new keys as soon as it has some, but they are not asked for again and again")
    void keys() throws RefusedException {
        assertThat(house.come(provider, claims("a", email)).proof()).isNotEmpty();
        provider.maker().renew();
        refuses("token", () -> house.come(provider, claims("a", email)));
        CLOCK.advance(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(house.come(provider, claims("a", email)).proof()).isNotEmpty();
        assertThat(provider.asked()).filteredOn("/keys"::equals).hasSize(2);
    }

    @Test
    @DisplayName("is not waited for any longer where it is away, and is asked again a little later")
    void away() throws RefusedException {
        CLOCK.advance(Duration.ofHours(1));
        provider.answers(Map.of("/keys", "x".repeat(300 * 1024)));
        refuses("away", house::begin);
        refuses("away", house::begin);
        assertThat(provider.asked()).filteredOn("/keys"::equals).hasSize(1);
        provider.answers(Map.of());
        refuses("away", house::begin);
        CLOCK.advance(Duration.ofSeconds(21));
        assertThat(house.begin().address()).startsWith(provider.issuer() + "/authorize?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://provider.example/authorize", "https://provider.example/a#b", "/sign-out"})
    @DisplayName("sends browsers to encrypted addresses alone")
    void browsers(String authorization) {
        CLOCK.advance(Duration.ofHours(1));
        provider.answers(Map.of(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + provider.issuer() + "\",\"authorization_endpoint\":\"" + authorization
                        + "\",\"token_endpoint\":\"" + provider.issuer() + "/token\",\"jwks_uri\":\""
                        + provider.issuer()
                        + "/keys\"}"));
        refuses("away", house::begin);
    }

    private static void refuses(String reason, ThrowingCallable coming) {
        assertThatThrownBy(coming)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
