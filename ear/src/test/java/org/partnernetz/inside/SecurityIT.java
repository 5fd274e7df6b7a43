// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the data sources as the server is configured. */
@OfSlice({"tenant", "member"})
@ExtendWith(ArquillianExtension.class)
@DisplayName("A data source of the server")
class SecurityIT {
    private static final String APPLICATION = "java:jboss/datasources/partnernetz";
    private static final String SIGN_IN = "java:jboss/datasources/partnernetz-signin";
    private static final String REFUSED = "42501";

    @Test
    @DisplayName("of the application reads no passwords and tokens")
    void ofTheApplication() throws Exception {
        assertThat(read(APPLICATION, "select count(*) from core.organisation")).isPositive();
        assertRefused(APPLICATION, "select count(password_hash) from auth.account");
        assertRefused(APPLICATION, "select count(token_hash) from auth.access_token");
    }

    @Test
    @DisplayName("of sign-in reads nothing but by its functions")
    void ofSignIn() throws Exception {
        assertThat(read(SIGN_IN, "select 1")).isOne();
        assertRefused(SIGN_IN, "select count(*) from core.topic");
        assertRefused(SIGN_IN, "select count(*) from auth.account");
    }

    private static void assertRefused(String name, String sql) {
        assertThatThrownBy(() -> read(name, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }

    private static long read(String name, String sql) throws SQLException, NamingException {
        var source = (DataSource) new InitialContext().lookup(name);
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
