// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address given by a visitor")
class RedirectTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my", "/o/fitt/events?view=network&after=abc", "/o/fitt/topics/1#b-2"})
    @DisplayName("may lead to a place on this platform")
    void mayStayHere(String address) {
        assertThat(Redirect.isLocal(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/my\r\nSet-Cookie: a=b",
                "my",
                "",
                "/ evil",
                "/\tevil.example"
            })
    @DisplayName("may not lead away")
    void mayNotLeadAway(String address) {
        assertThat(Redirect.isLocal(address)).isFalse();
    }
}
