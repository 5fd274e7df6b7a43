// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Keyboard;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

/** Each desk fails on its own if the browser complains, of a breach of the content policy above all. */
@WithBrowser
@DisplayName("Widgets of PrimeFaces")
class WidgetsIT {
    private static final String PLUGIN = "with-widgets";
    private static final String PAGE = "/o/fitt/p/" + PLUGIN + "/index";
    private static final String VIEW = """
            <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:m="urn:partnernetz:ui" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
              <ui:param name="title" value="#{text['plugin.name']}"/>
              <ui:param name="stateful" value="true"/>
              <ui:param name="widgets" value="true"/>
              <ui:define name="content"><m:form id="try" words="#{text}">
                <m:input id="name" value="#{requestScope.typed}"/>
                <h:panelGroup id="part" layout="block"><output>#{requestScope.typed}</output>
                  <p:commandButton id="inner" value="Zählen" update="@parent" onstart="document.title += '+'"/></h:panelGroup>
                <m:person id="who" value="#{requestScope.who}"/>
                <output class="picked">#{requestScope.who}</output>
                <h:commandButton id="send" value="Senden" styleClass="btn"/>
                <p:commandButton id="show" value="Zeigen" process="@form" update="part"/>
              </m:form></ui:define>
            </ui:composition>""";

    @BeforeAll
    static void bring(RunningPlatform platform) throws Exception {
        var words = "plugin.name=Mit Bausteinen\ntry.name=Name\ntry.who=Wer\n";
        PluginAdministrationIT.bring(
                platform,
                MiniPlugin.of(PLUGIN, "1.0.0")
                        .file("pages/index.xhtml", VIEW)
                        .file("messages.properties", words)
                        .file("messages_en.properties", words));
        var network = Network.of(platform);
        network.change(PLUGIN, "{\"action\": \"INSTALL\"}");
        network.await(PLUGIN, "ACTIVE");
        network.enable(PLUGIN, "fitt");
    }

    @AfterAll
    static void clear() {
        Network.of(RunningPlatform.get()).clear();
    }

    @Test
    @DisplayName("draw a part of a page anew, handlers in it too, under a policy that lets no other script run")
    void parts(Browser browser, RunningPlatform platform) {
        try (var desk = signedIn(browser, platform)) {
            var policy = desk.go(PAGE).headerValue("content-security-policy");
            assertThat(policy)
                    .contains("script-src 'self' 'nonce-", "style-src 'self';", "style-src-attr 'unsafe-inline'")
                    .doesNotContain("unsafe-eval");
            assertThat(policy.split("unsafe-inline")).as("for attributes alone").hasSize(2);
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.page().locator("#try\\:name").fill("Aylin");
            desk.page().locator("#try\\:show").click();
            assertThat(desk.page().locator("#try\\:part output")).hasText("Aylin");
            for (var pressed : List.of("+", "++")) {
                desk.page().locator("#try\\:inner").click();
                assertThat(desk.page()).hasTitle(Pattern.compile("[^+]" + pressed.replace("+", "\\+") + "$"));
                assertThat(desk.page().locator("#try\\:part output")).hasText("Aylin");
            }
        }
    }

    @Test
    @DisplayName("are sent compressed, and to no page without a widget and no visitor")
    void elsewhere(Browser browser, RunningPlatform platform) {
        try (var desk = signedIn(browser, platform)) {
            desk.go(PAGE);
            var scripts = desk.page()
                    .evaluate("() => performance.getEntriesByType('resource')"
                            + ".filter(e => e.name.includes('primefaces')).map(e => e.name"
                            + " + (e.encodedBodySize * 2 < e.decodedBodySize ? ' small' : ' large'))");
            assertThat((List<?>) scripts)
                    .hasSizeGreaterThan(4)
                    .allMatch(one -> one.toString().matches(".*/assets/.* small"));
            var answer = desk.go("/o/fitt/people");
            assertThat(answer.headerValue("content-security-policy")).doesNotContain("unsafe");
            assertThat(answer.text()).doesNotContain("primefaces", "nonce");
        }
        assertThat(Caller.anonymous(platform).get("/").body()).doesNotContain("primefaces");
    }

    /** Dark on a small screen, and with strong contrast on a large one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"de, 390, DARK, 3 Ergebnisse verfügbar", "en, 1280, LIGHT, 3 results are available"})
    @DisplayName("find people by keyboard, and say how many")
    void person(String language, int width, ColorScheme scheme, String told, Browser browser) {
        var platform = RunningPlatform.get();
        var options = new NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setContrast(scheme == ColorScheme.LIGHT ? Contrast.MORE : Contrast.NO_PREFERENCE);
        try (var desk = Desk.of(browser, platform, language, options).signIn(platform.person("fitt", "member"))) {
            desk.go(PAGE);
            var field = desk.page().getByRole(AriaRole.COMBOBOX);
            new Keyboard(desk.page()).tabTo("Wer");
            field.pressSequentially("fi");
            assertThat(desk.page().locator(".ui-autocomplete-status")).hasText(told);
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(Axe.violations(desk.page())).isEmpty();
            assertThat(desk.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            field.press("ArrowDown");
            var name = desk.page().locator(".ui-state-highlight").textContent();
            field.press("Enter");
            assertThat(field).hasValue(name);
            desk.page().locator("#try\\:send").press("Enter");
            assertThat(desk.page().locator(".picked")).hasText(Pattern.compile("[0-9a-f-]{36}"));
            assertThat(field).hasValue(name);
        }
    }

    @Test
    @DisplayName("tell of nobody to visitors, to other organisations and to guests")
    void strangers(RunningPlatform platform) {
        var member = Session.of(platform, platform.person("fitt", "member"));
        assertThat(member.get(find("fitt", "members")).body()).contains("FITT", "moreAvailable");
        for (var refused : List.of(
                member.get(find("fitt", "clients")),
                member.get(find("fitt", "everybody")),
                member.get(find("caritas-saarbruecken", "members")),
                Session.of(platform, platform.person("caritas-saarbruecken", "member"))
                        .get(find("fitt", "members")),
                Caller.anonymous(platform).get(find("fitt", "network")))) {
            assertThat(refused.status()).isEqualTo(404);
        }
    }

    private static String find(String organisation, String among) {
        return "/o/" + organisation + "/people/find?among=" + among + "&query=fi";
    }

    private static Desk signedIn(Browser browser, RunningPlatform platform) {
        return Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"));
    }
}
