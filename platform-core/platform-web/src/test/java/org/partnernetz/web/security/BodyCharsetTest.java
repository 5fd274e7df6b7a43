// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The charset of a body")
class BodyCharsetTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=utf-8",
                "application/json; Charset = \"UTF-8\"",
                "text/plain;charset=UTF8",
                "multipart/form-data; boundary=----x",
                "x"
            })
    @DisplayName("is UTF-8, named or not")
    void isUtf8(String contentType) {
        assertThat(BodyCharset.isOurs(contentType)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "application/json;charset=x",
                "application/json;charset=ISO-8859-1",
                "application/x-www-form-urlencoded; charset=\"utf-16\"",
                "text/plain;charset=",
                "text/plain;charset=UTF-8;charset=x",
                "text/html;xcharset='(((",
            })
    @DisplayName("is no other, known or not")
    void isNoOther(String contentType) {
        assertThat(BodyCharset.isOurs(contentType)).isFalse();
    }

    @Test
    @DisplayName("need not be told")
    void needNotBeTold() {
        assertThat(BodyCharset.isOurs(null)).isTrue();
    }
}
