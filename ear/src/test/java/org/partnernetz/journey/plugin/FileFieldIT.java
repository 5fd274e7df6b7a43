// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@WithBrowser
@DisplayName("A field for a file")
class FileFieldIT {
    private static final String ID = "proofs";
    private static final String ADDRESS = "/o/fitt/p/" + ID + "/index";
    private static final int MB = 1024 * 1024;
    private static final String PAGE = """
            <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:m="urn:partnernetz:ui">
              <ui:param name="title" value="#{text['plugin.name']}"/>
              <ui:param name="stateful" value="true"/>
              <ui:define name="content">
                <p id="read">#{backing.read}</p>
                <m:form id="f" of="#{backing.proof}" words="#{text}" style="stack">
                  <m:input id="title"/><m:input id="paper"/>
                  <div class="actions"><m:button id="send" of="#{backing}" kind="primary"/><m:button id="look" of="#{backing}"/></div>
                </m:form>
              </ui:define>
            </ui:composition>""";
    private static final String WORDS = """
            plugin.name=Nachweise
            f.title=Titel
            f.paper=Papier
            f.send=Senden
            f.look=Ansehen
            """;

    @AfterAll
    static void clear() throws Exception {
        Network.of(RunningPlatform.get()).clear();
    }

    @BeforeEach
    void serve(RunningPlatform platform) throws Exception {
        var network = Network.of(platform);
        network.enable(ID, "fitt");
        drop(platform, "1.0.0");
    }

    private static void drop(RunningPlatform platform, String version) throws Exception {
        MiniPlugin.of(ID, version)
                .withBacking(ProofBacking.class)
                .withCode(ProofBacking.class)
                .header("Import-Package", "org.partnernetz.form,jakarta.validation.constraints")
                .file("pages/index.xhtml", PAGE)
                .file("messages.properties", WORDS)
                .file("messages_en.properties", WORDS)
                .drop(platform);
        Network.of(platform).awaitVersion(ID, version);
    }

    @Test
    @DisplayName("says what is wrong with a file, keeps a right one until all else is right, and lets it go again")
    void keepsTheFile(RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            assertThat(Screen.open(desk, ADDRESS, new Shape("de", "light", 390, true), 200)
                            .measure()
                            .examine()
                            .findings())
                    .isEmpty();
            var page = desk.page();
            choose(page, "Plan.pdf", "Nur ein Text");
            field(page, "send").press("Enter");
            var errors = page.locator(".errors");
            assertThat(errors).isFocused();
            assertThat(errors).containsText("Titel: Bitte ausfüllen.");
            assertThat(errors.locator("a[href='#f:paper']")).containsText("Möglich sind: PDF, PNG.");
            assertThat(field(page, "paper")).hasAttribute("aria-invalid", "true");
            assertThat(Axe.violations(page)).isEmpty();

            choose(page, "C:\\Anna\\Plan 1.docx", "%PDF-1.7");
            field(page, "send").press("Enter");
            assertThat(errors).not().containsText("Papier");
            assertThat(page.locator("[id='f:paper-hint']")).containsText("Plan-1.pdf (1 KB)");
            assertThat(Axe.violations(page)).isEmpty();

            field(page, "title").fill("A");
            field(page, "look").press("Enter");
            assertThat(page.locator("#read")).hasText("A:Plan-1.pdf:PDF:8");
            field(page, "paper-without").press("Space");
            field(page, "look").press("Enter");
            assertThat(page.locator("#read")).hasText("A:none");

            choose(page, "Plan.pdf", "%PDF-1.7");
            field(page, "send").press("Enter");
            assertThat(page).hasURL(Pattern.compile("read=A:Plan\\.pdf:PDF:8$"));
        }
    }

    @Test
    @DisplayName("keeps its file when the view has expired")
    void outlivesItsView(RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.go(ADDRESS);
            var page = desk.page();
            choose(page, "Plan.pdf", "%PDF-1.7");
            field(page, "title").fill("A");
            page.evaluate("() => document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\")"
                    + ".forEach(e => e.value = '17:4')");
            field(page, "send").press("Enter");
            desk.reads("frame.kept");
            assertThat(page.locator("[id='f:paper-hint']")).containsText("Plan.pdf (1 KB)");
            field(page, "look").press("Enter");
            assertThat(page.locator("#read")).hasText("A:Plan.pdf:PDF:8");
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"1048577", "12000000", "30000000"})
    @DisplayName("that brings too much is told so on its page, however much it is")
    void isTooLarge(int size, RunningPlatform platform) {
        var member = Session.of(platform, platform.person("fitt", "member"));
        var answer = send(member, ADDRESS, member.get(ADDRESS).body(), "%PDF-" + "x".repeat(size - 5), "same-origin");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("höchstens 1 MB").contains("value=\"Ein Titel\"");
    }

    @Test
    @DisplayName("is read in the middle of an update of its plugin")
    void outlivesAnUpdate(RunningPlatform platform) throws Exception {
        var member = Session.of(platform, platform.person("fitt", "member"));
        var page = member.get(ADDRESS).body();
        var update = Executors.newSingleThreadExecutor();
        try {
            var updated = update.submit(() -> {
                drop(platform, "1.0.1");
                return true;
            });
            do {
                assertThat(send(member, ADDRESS, page, "%PDF-1.7", "same-origin")
                                .status())
                        .isEqualTo(200);
            } while (!updated.isDone());
            assertThat(updated.get()).isTrue();
        } finally {
            update.shutdown();
        }
    }

    @Test
    @DisplayName("takes nothing from strangers or from other sites, and other pages take no form with files")
    void isForItsPageAlone(RunningPlatform platform) {
        var member = Session.of(platform, platform.person("fitt", "member"));
        var page = member.get(ADDRESS).body();
        assertThat(send(member, ADDRESS, page, "%PDF-1.7", "cross-site").status())
                .isEqualTo(403);
        assertThat(send(member, "/o/fitt", page, "%PDF-1.7", "same-origin").status())
                .isEqualTo(415);
        var stranger = Caller.anonymous(platform);
        var asked = send(stranger, ADDRESS, page, "%PDF-1.7", "same-origin");
        assertThat(asked.body()).contains("name=\"kept.title\"").contains("value=\"Ein Titel\"");
        assertThat(asked.body()).contains("name=\"kept.paper-kept\"").contains("value=\"lost\"");
        assertThat(send(stranger, ADDRESS, page, "%PDF-" + "x".repeat(MB), "same-origin")
                        .status())
                .isEqualTo(413);
    }

    private static Answer send(Caller browser, String address, String page, String content, String site) {
        var view = Session.view(page).orElseThrow();
        var body = part("f", "", "f")
                + part("f:title", "", "Ein Titel")
                + part("f:paper", "; filename=\"Plan.pdf\"", content)
                + part("f:paper-kept", "", "")
                + part("f:look", "", "")
                + part(Session.VIEW, "", view)
                + "--x--\r\n";
        return browser.send(
                "POST",
                address,
                body,
                Map.of("Content-Type", "multipart/form-data; boundary=x", "Sec-Fetch-Site", site));
    }

    private static String part(String name, String more, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    private static void choose(Page page, String name, String content) {
        field(page, "paper")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='f:" + id + "']");
    }
}
