// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.web.Route;
import org.partnernetz.web.Routes;

@Beside
@WithBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("An address that leads nowhere")
class UnknownAddressIT {

    private static final String NOBODY = "0197a000-0000-7000-8000-000000000000";

    private Desk member;
    private Desk visitor;

    @BeforeAll
    void begin(Browser browser, RunningPlatform platform) {
        member = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"));
        visitor = Desk.of(browser, platform, "en");
    }

    @AfterAll
    void end() {
        member.close();
        visitor.close();
    }

    /** Every address with parts, once with each part unknown, once with nonsense in it. */
    static Stream<String> addresses() {
        return Routes.ALL.stream()
                .map(Route::pattern)
                .filter(pattern -> pattern.contains("{"))
                .flatMap(pattern -> {
                    var known = pattern.replace("{organisation}", "fitt");
                    var foreign = pattern.replace("{organisation}", "nirgendwo").replaceAll("\\{[a-z]+}", NOBODY);
                    return known.contains("{")
                            ? Stream.of(
                                    known.replaceAll("\\{[a-z]+}", NOBODY),
                                    known.replaceAll("\\{[a-z]+}", "..%2F%3Cb%3E"),
                                    foreign)
                            : Stream.of(foreign);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    @DisplayName("is answered with 404 in the look of the platform, for members")
    void forMembers(String address) {
        leadsNowhere(member, address);
        assertThat(member.link("error.my")).isVisible();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    @DisplayName("is answered with 404, or with the way to sign in, for visitors")
    void forVisitors(String address) {
        var response = visitor.go(address);
        if (response.url().contains("/sign-in")) {
            assertThat(response.status()).isEqualTo(200);
        } else {
            leadsNowhere(visitor, address);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/nowhere", "/network/home.xhtml", "/forum/", "/plugins/network/", "/error"})
    @DisplayName("is answered with 404 outside of the table of routes, too")
    void outside(String address) {
        leadsNowhere(visitor, address);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = "/WEB-INF/web.xml")
    @DisplayName("into the application's own files is answered with 404, by the server itself")
    void inside(String address) {
        assertThat(visitor.go(address).status()).isEqualTo(404);
        assertThat(visitor.page().content()).doesNotContain("web-app");
    }

    private static void leadsNowhere(Desk desk, String address) {
        var response = desk.go(address);
        assertThat(response.status()).as(address).isEqualTo(404);
        desk.seesHeading(desk.words().get("error.missing"));
        assertThat(desk.page().content()).doesNotContain("Exception").doesNotContain("WildFly");
        assertThat(desk.complaints()).as(address).isEmpty();
    }
}
