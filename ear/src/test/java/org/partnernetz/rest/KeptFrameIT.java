// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** The frame is kept from page to page and from reader to reader: {@code decisions/0059}. */
@DisplayName("The kept frame")
class KeptFrameIT {
    private static final String PAGE = "/o/fitt/forums";
    private static final String OTHER_PAGE = "/o/fitt/events";

    private static final Pattern NAME = Pattern.compile("<p class=\"meta\"><span>([^<]+)</span>");

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName("tells each reader what is theirs, however often others have read the page before")
    void eachTheirOwn() {
        var readers = readers();
        assertThat(readers.size()).isGreaterThan(2);
        for (var round = 0; round < 2; round++) {
            for (var reader : readers.entrySet()) {
                var others = readers.keySet().stream()
                        .filter(name -> !name.equals(reader.getKey()))
                        .toList();
                assertThat(top(reader.getValue().get(PAGE).body()))
                        .contains(reader.getKey())
                        .doesNotContain(others);
            }
            assertThat(top(Caller.anonymous(platform).get(PAGE + "?afresh").body()))
                    .contains("/sign-in?next=%2Fo%2Ffitt%2Fforums%3Fafresh\"")
                    .doesNotContain(readers.keySet());
        }
    }

    @Test
    @DisplayName("leads back to the page where the reader is")
    void leadsBackHere() {
        var visitor = Caller.anonymous(platform);
        for (var page : new String[] {PAGE, OTHER_PAGE, PAGE}) {
            assertThat(visitor.get(page + "?afresh").body())
                    .contains("/language?to=en&amp;back=" + page.replace("/", "%2F") + "%3Fafresh\"")
                    .contains("href=\"" + page + "\" aria-current=\"page\">")
                    .doesNotContain("href=\"" + (page.equals(PAGE) ? OTHER_PAGE : PAGE) + "\" aria-current=\"page\">");
        }
    }

    /** By their names. */
    private Map<String, Caller> readers() {
        var readers = new LinkedHashMap<String, Caller>();
        for (var person : platform.people()) {
            if (person.organisation().equals("fitt") && !person.roles().contains("CLIENT")) {
                var reader = Session.of(platform, person);
                var name = NAME.matcher(reader.get("/my/account").body());
                assertThat(name.find()).isTrue();
                readers.put(name.group(1), reader);
            }
        }
        return readers;
    }

    private static String top(String page) {
        return page.substring(page.indexOf("<header"), page.indexOf("</header>"));
    }
}
