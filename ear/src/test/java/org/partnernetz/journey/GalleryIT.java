// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("The gallery of tags")
class GalleryIT {
    private static final String ADDRESS = "/o/fitt/gallery";

    /** From here on the whole width of a page has room for a grid's line. */
    private static final int WIDE = 1280;

    @ParameterizedTest(name = "{1}, {2} px")
    @CsvSource({"de, light, 1280", "en, dark, 390", "de, contrast, 320", "en, contrast-dark, 1280"})
    @DisplayName("is right in every theme, with faults and without")
    void isRight(String language, String theme, int width, RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, language).signIn(platform.person("fitt", "member"))) {
            assertThat(Screen.open(desk, ADDRESS, new Shape(language, theme, width, true), 200)
                            .measure()
                            .examine()
                            .findings())
                    .isEmpty();
            var page = desk.page();
            assertThat(page.locator("figure[data-chart] canvas")).isVisible();
            assertThat(page.locator("[data-copies='told']")).isVisible();
            assertThat(page.locator("#list-choice option")).hasText(new String[] {"Any", "one", "the other"});
            choose(page, "%PDF-1.7");
            page.locator("[id='sample:rows-add']").click();
            assertThat(page.locator("[id='sample:rows-0-what']")).isVisible();
            assertThat(page.locator("[id='sample:file-hint']")).containsText("Plan.pdf");
            assertThat(Axe.violations(page)).isEmpty();
            choose(page, "no paper");
            page.locator("[id='sample:send']").click();
            assertThat(page.locator(".errors")).isFocused();
            assertThat(page.locator(".row.is-wrong")).hasCount(1);
            assertThat(page.locator("[id='sample:file-error']")).isVisible();
            assertThat(Axe.violations(page)).isEmpty();
            editsAGrid(page, width);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    private static void choose(Page page, String content) {
        page.locator("[id='sample:file']")
                .setInputFiles(
                        new FilePayload("Plan.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** A row a line where there is room, else a field a line; Enter saves, and takes no row out. */
    private static void editsAGrid(Page page, int width) {
        add(page, "more", "Rake");
        add(page, "cells", "Seed");
        add(page, "cells", "Spade");
        assertThat(cell(page, "more-0-what")).hasValue("Rake");
        var room = page.locator("[id='table:cells']").boundingBox().width;
        var steps = top(page, "cells-0-price") - top(page, "cells-0-what");
        if (width >= WIDE) {
            assertThat(Math.abs(steps)).as("in one line, with %s pixels", room).isLessThan(2);
        } else {
            assertThat(steps).as("a field a line, with %s pixels", room).isGreaterThan(20);
        }
        cell(page, "cells-0-price").fill("viel");
        cell(page, "cells-0-price").press("Enter");
        assertThat(page.locator("[id='table-cells-0-price-error']")).isVisible();
        assertThat(cell(page, "cells-1-what")).hasValue("Spade");
        cell(page, "cells-0-remove").press("Enter");
        assertThat(cell(page, "cells-1-what")).hasCount(0);
        assertThat(cell(page, "cells-0-what")).hasValue("Spade");
        assertThat(cell(page, "more-0-what")).hasValue("Rake");
    }

    private static void add(Page page, String list, String what) {
        var rows = page.locator("fieldset[id='table:" + list + "'] > .row");
        var number = rows.count();
        cell(page, list + "-add").press("Enter");
        assertThat(rows).hasCount(number + 1);
        assertThat(cell(page, list + "-" + number + "-what")).hasValue("");
        cell(page, list + "-" + number + "-what").fill(what);
    }

    private static double top(Page page, String id) {
        return cell(page, id).boundingBox().y;
    }

    private static Locator cell(Page page, String id) {
        return page.locator("[id='table:" + id + "']:not(.vh)");
    }
}
