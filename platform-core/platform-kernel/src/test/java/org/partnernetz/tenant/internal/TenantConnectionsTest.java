// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.WithoutAutocommit;

@DisplayName("A connection on which nobody acts")
class TenantConnectionsTest {
    private final DataSource source =
            new WithoutAutocommit(TestDatabase.shared().app());

    @Test
    @DisplayName("is bound to nobody where a plugin uses it, and stays so")
    void nobodyStaysNobody() throws SQLException {
        try (var connection = new PluginConnections(source).getConnection(Binding.NO_ORGANISATION);
                var statement = connection.createStatement()) {
            var savepoint = connection.setSavepoint();
            assertThatThrownBy(() -> Bound.in(statement, Map.of("app.tenant", 7)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("somebody acts already");
            connection.rollback(savepoint);
            statement.execute("select * from core.acting('00000000-0000-0000-0000-000000000007', '')");
            try (var rows = statement.executeQuery("select core.person()")) {
                rows.next();
                assertThat(rows.getString(1)).isNull();
            }
        }
    }

    @Test
    @DisplayName("costs the core no statement")
    void free() throws SQLException {
        var before = SentStatements.sent();
        new TenantConnections(source).getConnection(Binding.NO_ORGANISATION).close();
        assertThat(SentStatements.sent()).isEqualTo(before);
    }
}
