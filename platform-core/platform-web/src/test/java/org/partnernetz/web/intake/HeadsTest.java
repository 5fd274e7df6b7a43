// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The address that an answer leads to")
class HeadsTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("is told without the host that the request named")
    @CsvSource({
        "http://evil.example/sign-in?next=%2F, http://evil.example,  /sign-in?next=%2F",
        "http://evil.example,                  http://evil.example,  /",
        "http://evil.example//other.example/,  http://evil.example,  ",
        "http://evil.example.org/x,            http://evil.example,  ",
        "https://evil.example/x,               http://evil.example,  ",
        "/x,                                   http://evil.example,  ",
        ",                                     http://evil.example,  ",
    })
    void isLocal(@Nullable String location, String origin, @Nullable String told) {
        assertThat(Heads.local(location, origin)).isEqualTo(told);
    }
}
