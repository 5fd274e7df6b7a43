// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.draft.Drafts;

@DisplayName("A text that a script sends")
class SentTextTest {

    @Test
    @DisplayName("is taken whole or not at all: what is longer than a draft is told, not cut")
    void whole() {
        var most = "ä🥖".repeat(Drafts.TEXT_MAX / 3);
        assertThat(sent(most).text()).isEqualTo(most);
        assertThat(sent("a".repeat(Drafts.TEXT_MAX)).isWhole()).isTrue();
        assertThat(sent("a".repeat(Drafts.TEXT_MAX + 1)).status()).isEqualTo(413);
        assertThat(sent("a".repeat(600_000))).isEqualTo(new SentText("", 413));
        assertThat(sent("").isWhole()).isTrue();
    }

    @Test
    @DisplayName("is UTF-8 without NUL")
    void isText() {
        assertThat(SentText.of(new byte[] {'a', (byte) 0xff}).status()).isEqualTo(400);
        assertThat(SentText.of(new byte[] {(byte) 0xc3}).status()).isEqualTo(400);
        assertThat(sent("a\0b").status()).isEqualTo(400);
    }

    private static SentText sent(String text) {
        return SentText.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
