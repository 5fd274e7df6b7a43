// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;

@DisplayName("A plugin's migration")
class TimeLimitsTest {

    @Test
    @DisplayName("that takes longer than its start may take is ended by the database")
    void ends() {
        var flyway = Flyway.configure()
                .dataSource(TestDatabase.shared().owner())
                .schemas("slow_plugin")
                .locations("classpath:db/slow")
                .callbacks(new TimeLimits(new SchemaRepository(), Duration.ofSeconds(3)))
                .load();

        assertThatThrownBy(flyway::migrate).hasMessageContaining("statement timeout");
    }
}
