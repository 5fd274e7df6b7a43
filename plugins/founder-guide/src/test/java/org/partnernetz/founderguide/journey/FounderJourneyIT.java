// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;

@WithBrowser
@DisplayName("An adviser with a founder")
class FounderJourneyIT {
    private static final String GUIDE = "/o/fitt/p/founder-guide/";
    /** For pages full of figures; all pages in all shapes are looked at by the test of every screen. */
    private static final List<Shape> SHAPES = List.of(
            new Shape("de", "light", 320, true),
            new Shape("en", "dark", 1280, true),
            new Shape("de", "contrast", 390, true));

    private String project = "";

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        FounderGuide.on(platform, "fitt");
        var adviser = Caller.of(platform, platform.person("fitt", "member"));
        project = new FounderGuide(adviser, "fitt").open("Fahrradwerkstatt Łódź");
        start(platform);
    }

    /** On a day after which weekends move some of the dates, which makes their words the longest there are. */
    private void start(RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update founder_guide.founding_project set started_on = '2025-01-02' where id = '" + project + "'");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("plans 36 months, sees when the money runs out, and freezes the plan for an expert body")
    void plansAndFreezes(String language, RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, language).signIn(platform.person("fitt", "member"))) {
            var page = desk.page();
            desk.go(GUIDE + "figures/" + project);
            refusesBadFigures(desk, language);
            fill(page, "plan", Map.of("base-start", "2027-01", "base-opening", "12.000"));
            line(
                    page,
                    "loan",
                    Map.of("name", "Bank", "amount", "8000", "rate", "0", "grace", "12", "repayments", "60"));
            line(page, "investment", Map.of("name", "Werkbank", "amount", "15.000,00", "years", "5"));
            line(page, "cost", Map.of("name", "Miete", "amount", "2000"));
            line(page, "withdrawal", Map.of("name", "Leben", "amount", "1500"));
            earns(page, "Start", "15", "2", "2");
            earns(page, "Mai", "30", "3", "3");
            earns(page, "Betrieb", "50", "4", "36");
            page.locator("#plan\\:save").click();
            assertThat(page.locator(".note--success")).isVisible();
            choosesMonths(page, language);
            seesTheGap(desk, language);
            var copy = freezes(desk);
            var permits = GUIDE + "permits/" + project;
            desk.go(permits);
            assertThat(desk.content()).containsText(language.equals("de") ? "3. Februar 2025" : "3 February 2025");
            ticksOff(page);
            var checks = GUIDE + "checks/" + project;
            desk.go(checks + "?ask=standing");
            answers(page);
            examine(
                    desk,
                    language,
                    List.of(GUIDE + "figures/" + project, GUIDE + "liquidity/" + project, permits, checks, copy));
        }
    }

    private static void ticksOff(Page page) {
        page.locator("#permit\\:doneOn-trade").fill("2099-12-01");
        page.locator("#permit\\:tick-trade").click();
        assertThat(page.locator("#permit-doneOn-trade-error")).isVisible();
        page.locator("#permit\\:doneOn-trade").fill("2025-02-03");
        page.locator("#permit\\:tick-trade").click();
        assertThat(page.locator(".note--success[role='status']")).isVisible();
        page.locator("#permit\\:reopen-trade").click();
        assertThat(page.locator("#permit\\:tick-trade")).isVisible();
    }

    private static void answers(Page page) {
        page.locator("input[name='residence:standing'][value='NEEDS_TITLE']").check();
        page.locator("#residence\\:answer").click();
        assertThat(page.locator(".note--success[role='status']")).isVisible();
        assertThat(page.locator("input[name='residence:standing']")).hasCount(0);
        assertThat(page.locator("input[name='residence:ground']")).hasCount(5);
        page.locator("a[href$='?ask=standing#question']").click();
        assertThat(page.locator("input[name='residence:standing'][value='NEEDS_TITLE']"))
                .isChecked();
    }

    /** What is wrong stays in its row, with the fault beside it; the price is called what the page calls it. */
    private static void refusesBadFigures(Desk desk, String language) {
        var page = desk.page();
        line(page, "loan", Map.of("name", "Onkel", "amount", "-5", "repayments", "0"));
        line(page, "revenue", Map.of("name", "Reparatur"));
        page.locator("#plan\\:save").click();
        assertThat(page.locator("#plan-loan-0-amount-error")).isHidden();
        var label = page.locator("label[for='plan:revenue-0-amount']").innerText();
        assertThat(page.locator(".errors a[href='#plan:revenue-0-amount']")).containsText(label);
        assertThat(page).hasTitle(Pattern.compile("^" + desk.words().get("title.fault") + " "));
        fill(page, "plan", Map.of("revenue-0-amount", "1,500"));
        page.locator("#plan\\:save").click();
        assertThat(page.locator("#plan-revenue-0-amount-error"))
                .containsText(language.equals("de") ? "1.500,00 € oder 1,50 €" : "1,500.00 € or 1.50 €");
        page.locator("#plan\\:revenue-0-remove").press("Enter");
        page.locator("#plan\\:save").click();
        assertThat(page.locator("#plan-loan-0-amount-error")).isVisible();
        assertThat(page.locator("#plan-loan-0-repayments-error")).isVisible();
        assertThat(page.locator("#plan\\:loan-0-name")).hasValue("Onkel");
        page.locator("#plan\\:loan-0-remove").press("Enter");
    }

    private static void earns(Page page, String name, String quantity, String first, String last) {
        var row = line(page, "revenue", Map.of("name", name, "amount", "100", "quantity", quantity));
        page.locator(row + "first").selectOption(first);
        page.locator(row + "last").selectOption(last);
    }

    /** Adds a row and fills it in; returns the beginning of its fields. */
    private static String line(Page page, String kind, Map<String, String> fields) {
        var rows = page.locator("fieldset[id='plan:" + kind + "'] > .row");
        var number = rows.count();
        page.locator("#plan\\:" + kind + "-add").press("Enter");
        assertThat(rows).hasCount(number + 1);
        var row = "#plan\\:" + kind + "-" + number + "-";
        fields.forEach((field, value) -> page.locator(row + field).fill(value));
        return row;
    }

    /** Months are those of the calendar, once it is known when business begins. */
    private static void choosesMonths(Page page, String language) {
        assertThat(page.locator("#plan\\:revenue-1-first option:checked"))
                .hasText(language.equals("de") ? "März 2027" : "Mar 2027");
    }

    private void seesTheGap(Desk desk, String language) {
        var page = desk.page();
        desk.go(GUIDE + "liquidity/" + project);
        assertThat(page.locator(".note--warning"))
                .containsText(language.equals("de") ? "Im Februar 2027" : "in February 2027");
        assertThat(page.locator(".note--warning")).containsText(language.equals("de") ? "1.000,00" : "1,000.00");
        assertThat(page.locator("tr[data-month='2027-02'] td.neg")).hasText(Pattern.compile("^\\s*−[\\d.,]*500"));
        assertThat(page.locator("figure canvas")).isVisible();
        assertThat(page.locator("tr[data-month]")).hasCount(36);
        file(desk, "liquidity/" + project + "/file/pdf", "%PDF");
        file(desk, "liquidity/" + project + "/file/csv", "\ufeff");
        file(desk, "permits/" + project, "%PDF");
    }

    /** A chapter is in the language of the page on which it was begun. */
    private void writesAChapter(Desk desk) {
        var page = desk.page();
        desk.go(GUIDE + "chapter/" + project + ".IDEA");
        page.locator("#write\\:text").fill("Fahrräder, Cycles, Vélos");
        page.locator("#write\\:write").click();
        assertThat(page.locator(".list .prose").first())
                .hasAttribute("lang", desk.words().locale().getLanguage());
    }

    private String freezes(Desk desk) {
        writesAChapter(desk);
        var page = desk.page();
        desk.go(GUIDE + "dossier/" + project);
        page.locator("#freeze\\:freeze").click();
        assertThat(page.locator("h1")).containsText("Łódź");
        var copy = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
        file(desk, copy.replace(GUIDE, "") + "/file/pdf", "%PDF");
        page.locator("#state\\:body").fill("IHK des Saarlandes");
        page.locator("#state\\:check").click();
        assertThat(page.locator("#state-result-error")).isVisible();
        page.locator("input[value='POSITIVE']").check();
        page.locator("#state\\:remarks").fill("Erste Zeile");
        page.locator("#state\\:check").click();
        page.locator("#confirm\\:change").click();
        assertThat(page.locator("#state\\:remarks")).hasValue("Erste Zeile");
        page.locator("#state\\:check").click();
        assertThat(page.locator(".note--warning")).isFocused();
        page.locator("#confirm\\:send").click();
        assertThat(page.locator(".chip--success")).isVisible();
        file(desk, copy.replace(GUIDE, "") + "/file/statement", "%PDF");
        sharesAndTakesBack(page);
        verifies(desk);
        return copy;
    }

    private static void sharesAndTakesBack(Page page) {
        page.locator("#give\\:organisation").selectOption("sis");
        page.locator("#give\\:give").click();
        page.locator("form[id*='withdraw'] button").click();
        assertThat(page.locator("form[id*='withdraw'] button")).hasCount(0);
        assertThat(page.locator(".note--success")).isVisible();
    }

    /** What somebody with the paper is told, and somebody with a code that is not one. */
    private static void verifies(Desk desk) {
        var page = desk.page();
        var code = desk.content().innerText().replaceFirst("(?s).*?([B-DF-HJ-NP-TV-Z2-9]{16}).*", "$1");
        desk.go("/verify");
        page.locator("#paper\\:code").fill(code.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-"));
        page.locator("#paper\\:look").click();
        assertThat(page.locator(".note--success")).isVisible();
        assertThat(desk.content()).containsText("FITT");
        assertThat(desk.content()).not().containsText("Łódź");
        page.locator("#paper\\:code").fill(code.substring(1));
        page.locator("#paper\\:look").click();
        assertThat(page.locator(".note--warning")).isVisible();
    }

    private static void file(Desk desk, String address, String begin) {
        var answer = desk.page()
                .request()
                .get(desk.page().url().replaceFirst("(https?://[^/]+).*", "$1")
                        + GUIDE
                        + (address.contains("/file/") ? address : address + "/file"));
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith(begin);
        assertThat(answer.headers().get("content-disposition"))
                .matches("attachment; filename=\"[a-z-]+-lodz-[a-z0-9-]+\\.(pdf|csv)\";"
                        + " filename\\*=UTF-8''\\S+%C5%BA\\S+");
    }

    private static void fill(Page page, String form, Map<String, String> fields) {
        fields.forEach(
                (field, value) -> page.locator("#" + form + "\\:" + field).fill(value));
    }

    private static void examine(Desk desk, String language, List<String> addresses) {
        var shapes = SHAPES.stream()
                .filter(shape -> shape.language().equals(language))
                .toList();
        var findings = new ArrayList<String>();
        for (var address : addresses) {
            for (var shape : shapes) {
                var screen = Screen.open(desk, address, shape, 200).measure();
                screen.examine();
                screen.findings().forEach(finding -> findings.add(address + " " + shape + ": " + finding));
            }
        }
        assertThat(findings).isEmpty();
    }
}
