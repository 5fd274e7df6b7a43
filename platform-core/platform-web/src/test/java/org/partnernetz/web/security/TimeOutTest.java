// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.member.host.Sessions;

@DisplayName("The time after which an idle session ends")
class TimeOutTest {
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF");

    @Test
    @DisplayName("is the same for the server, the list of sessions and the warning")
    void same() throws IOException {
        assertThat(Files.readString(PAGES.resolve("web.xml")))
                .contains("<session-timeout>" + Sessions.IDLE_MINUTES + "</session-timeout>");
        assertThat(Files.readString(PAGES.resolve("templates/session.xhtml")))
                .contains("data-minutes=\"" + Sessions.IDLE_MINUTES + "\"");
    }
}
