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

    @ParameterizedTest(name = "site {0}, origin {1}, own {2}: {3}")
    @DisplayName("is taken from our own pages only")
    @CsvSource({
        "same-origin,           ,                         https://netz.example,      true",
        "same-origin,           https://netz.example,     https://netz.example,      true",
        "cross-site,            ,                         https://netz.example,      false",
        "same-site,             https://a.netz.example,   https://netz.example,      false",
        "none,                  ,                         https://netz.example,      false",
        "cross-site,            https://netz.example,     https://netz.example,      false",
        ",                      https://netz.example,     https://netz.example,      true",
        ",                      https://netz.example,     https://Netz.Example,      true",
        ",                      https://netz.example,     http://netz.example,       false",
        ",                      http://netz.example,      https://netz.example,      false",
        ",                      http://netz.example:8080, http://netz.example:8080,  true",
        ",                      http://netz.example:8080, http://netz.example,       false",
        ",                      https://evil.example,     https://netz.example,      false",
        ",                      https://netz.example.evil.example, https://netz.example, false",
        ",                      null,                     https://netz.example,      false",
        ",                      https://[,                https://netz.example,      false",
        ",                      ,                         https://netz.example,      false",
        ",                      https://netz.example,     ,                          false",
    })
    void comesFromOurPages(@Nullable String site, @Nullable String origin, @Nullable String own, boolean allowed) {
        assertThat(SameOrigin.allows(site, origin, own)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @DisplayName("is known by its method, and an unknown method writes")
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND", "get"})
    void isKnownByItsMethod(String method) {
        assertThat(SameOrigin.reads(method)).isFalse();
    }
}
