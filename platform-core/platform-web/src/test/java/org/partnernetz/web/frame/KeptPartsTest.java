// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kept parts of frames")
class KeptPartsTest {
    private static final int MANY = 5_000;

    private final KeptParts parts = new KeptParts();

    @Test
    @DisplayName("hand on the address of the page that asks, not of the one that was kept")
    void addressOfThePage() {
        parts.keep(
                "foot",
                "fitt",
                "%2Fo%2Ffitt",
                "<a href=\"/x?next=%2Fo%2Ffitt\">%2Fo%2Ffitt</a><a href=\"/y?back=%2Fo%2Ffitt\">");
        assertThat(parts.find("foot", "fitt", "%2Fmy"))
                .hasValue("<a href=\"/x?next=%2Fmy\">%2Fo%2Ffitt</a><a href=\"/y?back=%2Fmy\">");
    }

    @Test
    @DisplayName("leave alone an address that only begins like the page's")
    void longerAddress() {
        parts.keep("foot", "fitt", "%2F", "<a href=\"/x?next=%2Fmy\"></a>");
        assertThat(parts.find("foot", "fitt", "%2Fo")).hasValue("<a href=\"/x?next=%2Fmy\"></a>");
    }

    @Test
    @DisplayName("are given for what they tell only, and under their own name")
    void onlyTheSame() {
        parts.keep("top", List.of("fitt", "Amal"), "", "Amal");
        assertThat(parts.find("top", List.of("fitt", "Bela"), "")).isEmpty();
        assertThat(parts.find("rail", List.of("fitt", "Amal"), "")).isEmpty();
        assertThat(parts.find("top", List.of("fitt", "Amal"), "")).hasValue("Amal");
    }

    @Test
    @DisplayName("are no more than some thousands; the one used last stays")
    void bounded() {
        parts.keep("top", "used", "", "used");
        parts.keep("top", "unused", "", "unused");
        for (var number = 0; number < MANY; number++) {
            parts.keep("top", number, "", "one of many");
            parts.find("top", "used", "");
        }
        assertThat(parts.find("top", "used", "")).hasValue("used");
        assertThat(parts.find("top", "unused", "")).isEmpty();
    }
}
