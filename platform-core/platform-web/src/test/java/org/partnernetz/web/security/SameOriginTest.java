// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request that writes")
class SameOriginTest {

    @ParameterizedTest(name = "site {0}, origin {1}, host {2}: {3}")
    @DisplayName("is taken from our own pages only")
    @CsvSource({
        "same-origin,           ,                         netz.example,      true",
        "same-origin,           https://netz.example,     netz.example,      true",
        "cross-site,            ,                         netz.example,      false",
        "same-site,             https://a.netz.example,   netz.example,      false",
        "none,                  ,                         netz.example,      false",
        "cross-site,            https://netz.example,     netz.example,      false",
        ",                      https://netz.example,     netz.example,      true",
        ",                      http://netz.example:8080, netz.example:8080, true",
        ",                      http://netz.example:8080, netz.example,      false",
        ",                      https://evil.example,     netz.example,      false",
        ",                      https://netz.example.evil.example, netz.example, false",
        ",                      null,                     netz.example,      false",
        ",                      https://[,                netz.example,      false",
        ",                      ,                         netz.example,      false",
        ",                      https://netz.example,     ,                  false",
    })
    void comesFromOurPages(@Nullable String site, @Nullable String origin, @Nullable String host, boolean allowed) {
        assertThat(SameOrigin.allows(site, origin, host)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @DisplayName("is known by its method, and an unknown method writes")
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND", "get"})
    void isKnownByItsMethod(String method) {
        assertThat(SameOrigin.reads(method)).isFalse();
    }
}
