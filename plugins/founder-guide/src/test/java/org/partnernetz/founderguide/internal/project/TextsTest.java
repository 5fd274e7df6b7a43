// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people send")
class TextsTest {

    @Test
    @DisplayName("loses in a line what nobody can see, and keeps its scripts and signs")
    void line() {
        assertThat(Texts.line("\u00a0 Bäckerei\u200b\n Łódź\u0000 ")).isEqualTo("Bäckerei Łódź");
        assertThat(Texts.line("O’Neill – خياطة")).isEqualTo("O’Neill – خياطة");
        assertThat(Texts.line(null)).isEmpty();
    }

    @Test
    @DisplayName("keeps in a text its lines and tabs, but no sign that no database keeps")
    void lines() {
        assertThat(Texts.lines("eins\r\n\tzwei\u0000\u001b\n")).isEqualTo("eins\n\tzwei");
        assertThat(Texts.lines(null)).isEmpty();
    }
}
