// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.look.Words;

@DisplayName("The quiet page")
class OutageTest {

    @Test
    @DisplayName("speaks the reader's language, and has nothing that the content policy forbids")
    void speaks() {
        var german = Outage.page(Words.of(Locale.GERMAN), "/assets/1/style.css");
        assertThat(german)
                .contains("<html lang=\"de\">", "<h1>Das geht gerade nicht.</h1>", "/assets/1/style.css")
                .doesNotContain("<script", " style=");
        assertThat(Outage.page(Words.of(Locale.ENGLISH), null))
                .contains("<html lang=\"en\">", "<h1>This is not possible right now.</h1>")
                .doesNotContain("stylesheet");
    }
}
