// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A check")
class FaultCheckTest {

    @Test
    @DisplayName("tells all faults, with their limits, and those of a record inside under its path")
    void tellsAll() {
        var line = new Check().text(" ", "name", 5).that(false, "amount", "too-much", 100);
        var check = new Check().that(true, "start", "wrong").under("lines[2]", line);

        assertThat(check.faults())
                .containsExactly(
                        new Fault("lines[2].name", "required", ""), new Fault("lines[2].amount", "too-much", "100"));
        assertThatThrownBy(check::orThrow)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults()).hasSize(2));
    }

    @Test
    @DisplayName("is passed by what has no fault, inside and outside")
    void passes() {
        assertThatCode(() -> new Check()
                        .fits("abc", "name", 3)
                        .under("lines[0]", new Check())
                        .orThrow())
                .doesNotThrowAnyException();
    }
}
