// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@Beside
@WithBrowser
@DisplayName("The appearance of an organisation")
class AppearanceIT {
    private static final String PAGE = "/o/sis/settings";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("has a logo that visitors see, until it is taken away")
    void logo(String language, Browser browser, RunningPlatform platform) throws IOException {
        try (var desk = Desk.of(browser, platform, language).signIn(platform.person("sis", "administrator"));
                var visitor = Desk.of(browser, platform, language)) {
            desk.go(PAGE);
            send(desk, new FilePayload("logo.png", "image/png", picture()));
            desk.reads("done.logo");
            visitor.go("/o/sis");
            var shown = visitor.page().locator("nav.rail img.logo");
            assertThat(shown).isAttached();
            var answer = visitor.page()
                    .request()
                    .get(visitor.address(shown.getAttribute("src")).toString());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).isEqualTo("image/png");

            desk.press("no-logo.removeLogo");
            desk.reads("done.no-logo");
            visitor.go("/o/sis");
            assertThat(visitor.page().locator("nav.rail img.logo")).hasCount(0);
        }
    }

    @Test
    @DisplayName("takes no file that is no picture, and says so at the field")
    void noPicture(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "administrator"))) {
            desk.go(PAGE);
            var text = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
            send(desk, new FilePayload("logo.png", "image/png", text));
            desk.reads("fault.picture");
            assertThat(desk.field("settings.logo.file")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    @DisplayName("has a colour that its pages wear")
    void color(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "administrator"))) {
            desk.go(PAGE);
            var former = desk.field("look-of-org.color").inputValue();
            paint(desk, "#7a1f5c");
            assertThat(sheet(desk)).contains("[data-org=\"sis\"]{--org-raw:#7a1f5c}");
            paint(desk, former);
            assertThat(sheet(desk)).doesNotContain("#7a1f5c");
        }
    }

    @Test
    @DisplayName("is for its administrators alone")
    void administratorsAlone(RunningPlatform platform) {
        var foreign = Session.of(platform, platform.person("fitt", "administrator"));
        var member = Session.of(platform, platform.person("sis", "member"));
        assertThat(foreign.get(PAGE).status()).isEqualTo(404);
        assertThat(member.get(PAGE).status()).isEqualTo(404);
        for (var caller : new Caller[] {foreign, member, Caller.anonymous(platform)}) {
            assertThat(upload(caller, "same-origin")).isEqualTo(404);
        }
        assertThat(upload(Session.of(platform, platform.person("sis", "administrator")), "cross-site"))
                .isEqualTo(403);
        assertThat(Caller.anonymous(platform).get("/o/sis").body()).doesNotContain("/assets/logos/");
    }

    private static int upload(Caller caller, String site) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
        var headers = Map.of("Content-Type", "multipart/form-data; boundary=b", "Sec-Fetch-Site", site);
        return caller.send("POST", "/logo?organisation=sis", body, headers).status();
    }

    private static void send(Desk desk, FilePayload file) {
        desk.field("settings.logo.file").setInputFiles(file);
        desk.press("settings.logo.keep");
    }

    private static void paint(Desk desk, String color) {
        desk.field("look-of-org.color").fill(color);
        desk.press("look-of-org.paint");
        desk.reads("done.color");
    }

    private static String sheet(Desk desk) {
        var address = desk.page().locator("link[href^='/assets/colors/']").getAttribute("href");
        return desk.page().request().get(desk.address(address).toString()).text();
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setBackground(Color.RED);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
