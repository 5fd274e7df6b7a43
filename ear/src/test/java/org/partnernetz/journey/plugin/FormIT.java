// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Network;

@WithBrowser
@DisplayName("A form that is read into a record")
class FormIT {
    private static final String ID = "orders";
    private static final String ADDRESS = "/o/fitt/p/" + ID + "/index";
    private static final String PAGE = """
            <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:m="urn:partnernetz:ui">
              <ui:param name="title" value="#{text['plugin.name']}"/>
              <ui:param name="stateful" value="true"/>
              <ui:define name="content">
                <p id="read">#{backing.read}</p>
                <m:form id="o" of="#{backing.order}" words="#{text}" style="stack">
                  <m:input id="name"/><m:input id="note"/><m:input id="extent"/><m:input id="urgent"/>
                  <m:input id="member"/><m:input id="paid"/><m:input id="count"/><m:input id="on"/><m:input id="until"/>
                  <m:person id="contact.keeper"/><m:writer id="contact.text"/>
                  <m:rows id="items"><m:input id="what"/><m:input id="price"/></m:rows>
                  <div class="actions"><m:button id="send" of="#{backing}" kind="primary"/></div>
                </m:form>
              </ui:define>
            </ui:composition>""";
    private static final String WORDS = """
            plugin.name=Bestellungen
            o.name=Name
            o.note=Notiz
            o.extent=Umfang
            o.urgent=Eilt
            o.member=Mitglied
            o.paid=Bezahlt
            o.count=Anzahl
            o.on=Am
            o.until=Bis
            o.contact.keeper=Wer
            o.contact.text=Text
            o.contact.text.hint=Was zu sagen ist.
            o.items=Posten
            o.items.what=Was
            o.items.price=Preis
            o.send=Senden
            extent.SMALL=klein
            extent.LARGE=groß
            """;

    @AfterAll
    static void clear() throws Exception {
        Network.of(RunningPlatform.get()).clear();
    }

    @BeforeEach
    void serve(RunningPlatform platform) throws Exception {
        var network = Network.of(platform);
        network.enable(ID, "fitt");
        MiniPlugin.of(ID, "1.0.0")
                .withBacking(OrderBacking.class)
                .withCode(OrderBacking.class)
                .header(
                        "Import-Package",
                        "org.partnernetz.form,org.partnernetz.money,org.partnernetz.tenant,jakarta.validation.constraints")
                .file("pages/index.xhtml", PAGE)
                .file("messages.properties", WORDS)
                .file("messages_en.properties", WORDS)
                .drop(platform);
        network.awaitVersion(ID, "1.0.0");
    }

    @Test
    @DisplayName(
            "keeps what was typed wrong, names it by row and label, and is read once it is right, by keyboard alone")
    void isRead(RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            assertThat(Screen.open(desk, ADDRESS, new Shape("de", "light", 390, true), 200)
                            .measure()
                            .examine()
                            .findings())
                    .isEmpty();
            var page = desk.page();
            addRows(page);
            field(page, "items-0-what").fill("Kohl");
            field(page, "items-0-price").fill("1.234,56");
            field(page, "items-1-what").fill("Möhre");
            field(page, "items-1-price").fill("teuer");
            field(page, "count").fill("12");
            field(page, "contact-keeper").fill("fi");
            field(page, "send").press("Enter");
            staysWrong(page);
            assertThat(Axe.violations(page)).isEmpty();
            mend(page);
            assertThat(page.locator("#read"))
                    .hasText(Pattern.compile(
                            "Order\\[name=Beet, note=, extent=LARGE, urgent=true, member=false, paid=null, count=3,"
                                    + " on=2026-12-03, until=2027-03,"
                                    + " contact=Contact\\[keeper=[0-9a-f-]{36}, text=Gern],"
                                    + " items=\\[Item\\[what=Kohl, price=Cents\\[value=123456]]]]"));
        }
    }

    @Test
    @DisplayName("is there again with all its rows when its view had expired")
    void isKept(RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.go(ADDRESS);
            var page = desk.page();
            addRows(page);
            field(page, "items-1-what").fill("Möhre");
            page.evaluate("() => document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\")"
                    + ".forEach(e => e.value = '17:4')");
            field(page, "send").press("Enter");
            desk.reads("frame.kept");
            assertThat(field(page, "name")).hasValue("Zu ");
            assertThat(field(page, "items-1-what")).hasValue("Möhre");
        }
    }

    private static void addRows(Page page) {
        field(page, "name").fill("Zu ");
        field(page, "items-add").press("Enter");
        assertThat(field(page, "items-0-what")).isVisible();
        assertThat(field(page, "name")).hasValue("Zu ");
        field(page, "items-add").press("Enter");
        assertThat(field(page, "items-1-what")).isVisible();
    }

    private static void staysWrong(Page page) {
        var errors = page.locator(".errors");
        assertThat(errors).isFocused();
        assertThat(errors).containsText("Umfang: Bitte ausfüllen.");
        assertThat(errors).containsText("Mitglied: Bitte ausfüllen.");
        assertThat(errors).containsText("Anzahl: Höchstens 9.");
        assertThat(errors.locator("a[href='#o:contact-text']")).hasText("Text: Bitte ausfüllen.");
        for (var nested : List.of("contact-keeper", "contact-text")) {
            assertThat(field(page, nested)).hasAttribute("aria-invalid", "true");
        }
        assertThat(errors.locator("a[href='#o:items-1-price']"))
                .hasText(Pattern.compile("^Zeile 2, Preis: Bitte einen Betrag.*"));
        assertThat(page.locator(".row.is-wrong")).hasCount(1);
        assertThat(field(page, "count")).hasValue("12");
        assertThat(field(page, "count")).hasAttribute("maxlength", "40");
        assertThat(field(page, "items-1-price")).hasValue("teuer");
        assertThat(field(page, "items-1-price")).hasAttribute("aria-invalid", "true");
        assertThat(field(page, "items-0-price")).hasAttribute("aria-invalid", "false");
    }

    private static void mend(Page page) {
        field(page, "items-1-remove").press("Enter");
        assertThat(field(page, "items-1-what")).hasCount(0);
        assertThat(field(page, "items-0-what")).hasValue("Kohl");
        field(page, "name").fill("Beet");
        field(page, "extent").selectOption("LARGE");
        field(page, "urgent").press("Space");
        page.locator("input[name='o:member'][value='false']").press("Space");
        field(page, "count").fill("3");
        field(page, "on").fill("2026-12-03");
        field(page, "until").fill("2027-03");
        page.locator("input[name='o:contact-keeper_choice']").first().press("Space");
        field(page, "contact-text").fill("Gern");
        field(page, "send").press("Enter");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='o:" + id + "']");
    }
}
