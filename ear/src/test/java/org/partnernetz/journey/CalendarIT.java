// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("The calendar file of an event")
class CalendarIT {

    private static final int OCTETS_MAX = 75;

    @Test
    @DisplayName("can be taken from its page, is valid, and names nobody who comes")
    void download(Browser browser, RunningPlatform platform) throws IOException {
        var title = Titles.fresh("Sprechstunde, offen; für alle");
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var sis = platform.person("sis", "member");
        var event = fitt.event(title, Audience.NETWORK, 20, 3);
        Arrange.as(platform, sis).signUp(event);
        try (var desk = Desk.of(browser, platform, "de").signIn(sis)) {
            desk.go("/o/sis/events/" + event);
            var file = desk.page().waitForDownload(() -> desk.follow("event.calendar"));
            assertThat(file.suggestedFilename())
                    .startsWith("20")
                    .endsWith(".ics")
                    .contains("-Sprechstunde-offen-für-alle");
            isValid(Files.readString(file.path()), title, sis.email());
        }
    }

    private static void isValid(String text, String title, String guest) {
        assertThat(text.replace("\r\n", "")).as("lines end with CR LF").doesNotContain("\n");
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(OCTETS_MAX));
        var whole = text.replace("\r\n ", "");
        assertThat(whole)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("\r\nVERSION:2.0\r\n", "\r\nPRODID:", "\r\nBEGIN:VEVENT\r\n", "\r\nUID:", "\r\nDTSTAMP:")
                .containsPattern("\r\nURL:http[^\r]*/o/sis/events/")
                .contains("\r\nSUMMARY:" + title.replace(",", "\\,").replace(";", "\\;") + "\r\n")
                .containsPattern("\r\nDTSTART(;TZID=Europe/Berlin:\\d{8}T170000|:\\d{8}T1[56]0000Z)\r\n")
                .doesNotContain("ATTENDEE", "ORGANIZER", guest);
    }
}
