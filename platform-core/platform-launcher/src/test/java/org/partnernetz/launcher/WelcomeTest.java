// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a start says")
class WelcomeTest {
    private static final String SIGN_INS = """
            [{"email": "amal@test.example", "password": "geheim-7", "organisation": "gim", "roles": ["MEMBER"], "can": "reads"}]
            """;
    private static final String CODE = """
            [{"page": "/setup", "code": "BCDF-GHJK-LMNP-QRST"}]
            """;

    @TempDir
    Path home;

    @Test
    @DisplayName("names sign-ins of the demo as long as it was started for a demo that is there")
    void signIns() throws IOException {
        assertThat(said(true)).doesNotContain("Demo sign-ins");
        Files.writeString(home.resolve("demo.json"), SIGN_INS);
        assertThat(said(true)).contains("Demo sign-ins", "amal@test.example", "geheim-7");
        assertThat(said(false)).doesNotContain("Demo sign-ins", "geheim-7");
    }

    @Test
    @DisplayName("tells where the code of a new network is, and not the code")
    void setup() throws IOException {
        assertThat(said(false)).doesNotContain("setup");
        Files.writeString(home.resolve("setup.json"), CODE);
        assertThat(said(false))
                .contains(
                        "http://localhost:8080/setup",
                        home.resolve("setup.json").toString())
                .doesNotContain("BCDF");
    }

    private String said(boolean demo) {
        var welcome = new Welcome(URI.create("http://localhost:8080/"), home, home.resolve("server.log"), demo);
        return String.join("\n", welcome.lines(Duration.ofSeconds(9)));
    }
}
