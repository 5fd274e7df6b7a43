// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

@Beside
@WithBrowser
@DisplayName("Signing in with a code")
class SecondFactorIT {
    private static final String THERE = "ihk-saarland";

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName("is demanded, set up, and then asked for; another device is signed out, and stays out")
    void demanded(Browser browser) throws SQLException {
        var person = Crowd.person(platform, new Membership(THERE, "GUEST", false, false));
        Database.run(
                platform, "update core.organisation set second_factor_roles = '{GUEST}' where slug = '" + THERE + "'");
        try (var desk = Desk.of(browser, platform, "de").signIn(person)) {
            assertThat(Caller.of(platform, person)
                            .get("/api/v1/organisations/" + THERE + "/forums")
                            .body())
                    .contains("factor-needed");
            desk.go("/o/" + THERE + "/forums");
            assertThat(desk.page()).hasURL(Pattern.compile("/my/second-factor\\?for=" + THERE));
            var secret = setUp(desk);
            desk.page().locator(".main a.btn--primary").click();
            assertThat(desk.page()).hasURL(Pattern.compile("/o/" + THERE + "$"));
            signsInWithCode(browser, person, secret);
            endsOther(desk, person);
        } finally {
            Database.run(platform, "update core.organisation set second_factor_roles = '{}'");
        }
    }

    private static String setUp(Desk desk) {
        desk.press("factor.begin");
        var secret = desk.page().locator(".main code").innerText().replace(" ", "");
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.field("first.code").fill("000000");
        desk.press("first.confirm");
        assertThat(desk.page().locator("[role=alert]"))
                .containsText(desk.words().get("fault.wrong-code"));
        desk.field("first.code").fill(code(secret, 0));
        desk.press("first.confirm");
        assertThat(desk.page().locator(".codes li")).hasCount(10);
        assertThat(Axe.violations(desk.page())).isEmpty();
        return secret;
    }

    private void signsInWithCode(Browser browser, Person person, String secret) {
        try (var other = Desk.of(browser, platform, "en")) {
            other.go("/sign-in?next=/my/tokens");
            other.fillIn(person.email(), person.password());
            assertThat(Axe.violations(other.page())).isEmpty();
            other.field("signInCode.code").fill("000000");
            other.press("signInCode.confirm");
            assertThat(other.page().locator("[role=alert]"))
                    .hasText(other.words().get("signIn.code.failed"));
            other.field("signInCode.code").fill(code(secret, 1)); // the present one was used
            other.press("signInCode.confirm");
            assertThat(other.page()).hasURL(Pattern.compile("/my/tokens$"));
            assertThat(Axe.violations(other.page())).isEmpty();
        }
    }

    private void endsOther(Desk desk, Person person) {
        var elsewhere = Caller.anonymous(platform);
        var half = Session.enter(elsewhere, "/sign-in", person.email(), person.password());
        assertThat(half.body()).contains("signInCode");
        assertThat(elsewhere.get("/my/account").body()).doesNotContain("/sign-out");
        desk.go("/my/account");
        var ends = desk.page().locator("[id$='session:end']");
        assertThat(ends).hasCount(1);
        ends.click();
        desk.reads("done.session-ended");
        assertThat(ends).hasCount(0);
    }

    /** Of RFC 6238, some half minutes from now. */
    private static String code(String secret, long ahead) {
        try {
            var bits = new StringBuilder();
            secret.chars()
                    .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                    .mapToObj(value -> Integer.toBinaryString(32 + value).substring(1))
                    .forEach(bits::append);
            var key = new byte[bits.length() / 8];
            for (var at = 0; at < key.length; at++) {
                key[at] = (byte) Integer.parseInt(bits.substring(8 * at, 8 * at + 8), 2);
            }
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "RAW"));
            var step = Clock.systemUTC().instant().getEpochSecond() / 30 + ahead;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & Integer.MAX_VALUE;
            return Integer.toString(1_000_000 + number % 1_000_000).substring(1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
