// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A known caller")
class KnownCallersTest {

    @Test
    @DisplayName("is told from others by what was let in before, and never by the secret itself")
    void isToldFromOthers() {
        var known = new KnownCallers();
        assertThat(known.known("Bearer pn_1")).isNull();
        known.keep("Bearer pn_1");
        assertThat(known.known("Bearer pn_1")).isNotNull().doesNotContain("pn_1");
        assertThat(known.known("Bearer pn_2")).isNull();
    }

    @Test
    @DisplayName("is forgotten when too many others came since, the least seen first")
    void isForgotten() {
        var known = new KnownCallers(10);
        known.keep("first");
        known.keep("second");
        for (var i = 0; i < 9; i++) {
            assertThat(known.known("first")).isNotNull();
            known.keep("more" + i);
        }
        assertThat(known.known("second")).isNull();
    }
}
