// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a plugin's tables could not be changed")
class MigrationFailedTest {

    @Test
    @DisplayName("is told without advice that nobody can follow here")
    void withoutAdvice() {
        var told = new MigrationFailedException("""
                Validate failed: Migrations have failed validation
                Migration checksum mismatch for migration version 0001
                Either revert the changes to the migration, or run repair to update the schema history.
                Need more flexibility with validation rules? Learn more: https://example.org/validate""", new IllegalStateException());
        assertThat(told)
                .hasMessage("Validate failed: Migrations have failed validation\n"
                        + "Migration checksum mismatch for migration version 0001");
    }
}
