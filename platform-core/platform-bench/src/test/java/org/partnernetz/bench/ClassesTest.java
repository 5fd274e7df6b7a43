// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Mailbox;

@DisplayName("The benchmark")
class ClassesTest {

    @Test
    @DisplayName("has what the platform that it starts needs of the test kit")
    void hasThem() {
        assertThat(Mailbox.next("nobody@example.org")).isEmpty();
    }
}
