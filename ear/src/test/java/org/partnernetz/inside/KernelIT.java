// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The kernel in the server")
class KernelIT {

    @Inject
    BeanManager beans;

    @Test
    @DisplayName("injects into a test")
    void injects() {
        assertThat(beans).isNotNull();
    }

    @Test
    @DisplayName("works on the database as a role that cannot bypass row security")
    void worksAsApp() throws SQLException, javax.naming.NamingException {
        var source = (DataSource) new javax.naming.InitialContext().lookup("java:jboss/datasources/partnernetz");
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select rolbypassrls or rolsuper from pg_roles where rolname = current_user")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isFalse();
        }
    }
}
