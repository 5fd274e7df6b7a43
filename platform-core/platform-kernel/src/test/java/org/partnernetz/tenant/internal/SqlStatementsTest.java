// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The core's statements")
class SqlStatementsTest {
    private final SqlStatements statements = new SqlStatements();

    @Test
    @DisplayName("are sent one at a time, so that none can be added behind one")
    void oneAtATime() {
        assertThat(statements.inspect("select 1")).isEqualTo("select 1");
        assertThatThrownBy(() -> statements.inspect("select 1; set app.tenant = '7'"))
                .isInstanceOf(SecurityException.class);
    }
}
