// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.web.fixture.FakeRequest;

@DisplayName("The address of the platform")
class SiteAddressTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("is the server's own, whatever the client calls it")
    @CsvSource({
        "localhost:8080, 127.0.0.1, 8080, localhost:8080",
        "127.0.0.1:8080, 127.0.0.1, 8080, 127.0.0.1:8080",
        "evil.example:99, 10.0.0.11, 8080, 10.0.0.11:8080",
        "localhost:99, 10.0.0.11, 8080, 10.0.0.11:8080",
        "evil.example, 10.0.0.11, 80, 10.0.0.11",
        "localhost, 127.0.0.1, 80, localhost",
        "evil.example, 0:0:0:0:0:0:0:1, 8080, [0:0:0:0:0:0:0:1]:8080",
        ", 10.0.0.11, 8080, 10.0.0.11:8080"
    })
    void isOwn(String host, String address, int port, String own) {
        assertThat(SiteAddress.own(host, address, port)).isEqualTo(own);
    }

    @Test
    @DisplayName("is what the operator says, before all else")
    void isNamed() {
        var site = new SiteAddress();
        site.site = Optional.of("https://netz.example/");
        assertThat(site.of(new FakeRequest().get(), "/o/fitt/events/1"))
                .hasToString("https://netz.example/o/fitt/events/1");
    }
}
