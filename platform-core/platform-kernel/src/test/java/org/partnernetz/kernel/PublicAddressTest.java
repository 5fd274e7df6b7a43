// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The public address")
class PublicAddressTest {

    @Test
    @DisplayName("is what the operator says, else what the launcher says, without a slash at the end")
    void of() {
        var own = Optional.of("http://localhost:9000/");
        assertThat(PublicAddress.of(Optional.of("https://netz.example//"), own)).isEqualTo("https://netz.example");
        assertThat(PublicAddress.of(Optional.empty(), own)).isEqualTo("http://localhost:9000");
    }

    @ParameterizedTest
    @CsvSource({
        "https://netz.example, https://netz.example",
        "https://netz.example:8443, https://netz.example:8443",
        "https://brücke.example, https://xn--brcke-lva.example",
        "https://brücke.example:8443, https://xn--brcke-lva.example:8443",
        "http://[::1]:8080, http://[::1]:8080"
    })
    @DisplayName("has its host name in ASCII, as browsers write it")
    void ascii(String typed, String written) {
        assertThat(PublicAddress.asBrowsersWrite(typed)).contains(URI.create(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"netz.example", "https://", "https:// netz", "https://net_z ?", ""})
    @DisplayName("is none without a scheme and a host")
    void none(String typed) {
        assertThat(PublicAddress.asBrowsersWrite(typed)).isEmpty();
    }
}
