// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnernetz.money.Cents;

@OfSlice("tenant")
@ExtendWith(ArquillianExtension.class)
@DisplayName("The kernel in the server")
class KernelIT {

    @Inject
    BeanManager beans;

    @Inject
    ValidatorFactory validators;

    @Test
    @DisplayName("injects into a test")
    void injects() {
        assertThat(beans).isNotNull();
    }

    @Test
    @DisplayName("has a validation that knows limits on sums of money")
    void knowsSums() {
        assertThat(validators.getValidator().validate(new Rent(new Cents(-1)))).hasSize(2);
        assertThat(validators.getValidator().validate(new Rent(new Cents(1)))).isEmpty();
    }

    private record Rent(@Min(0) @Max(9) @Positive Cents rent) {}

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
