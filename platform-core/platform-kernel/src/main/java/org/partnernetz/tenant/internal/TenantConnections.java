// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Hands out connections on which the database knows who acts: one {@code set_config} statement a transaction, none
 * where nobody is bound. The settings end with the transaction, so a pooled connection carries nothing on. Several
 * entity managers in one transaction share its connection and therefore its binding.
 *
 * <p>Needs {@code hibernate.connection.handling_mode=DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION}.
 * Usable by any entity manager factory on the platform's data source, by class name or by injecting it.
 */
@ApplicationScoped
public class TenantConnections implements MultiTenantConnectionProvider<Long> {
    private static final long serialVersionUID = 1L;
    private static final String DATA_SOURCE = "java:jboss/datasources/partnernetz";
    private static final String BIND = "select set_config('app.tenant', ?, true), set_config('app.person', ?, true),"
            + " set_config('app.network', ?, true), set_config('app.roles', ?, true), set_config('app.client', ?, true),"
            + " set_config('app.link', ?, true)";

    private transient @Nullable DataSource source;

    public TenantConnections() {}

    /** For use outside a server. */
    public TenantConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return source().getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(Long organisation) throws SQLException {
        var binding = Binding.running();
        if (binding.organisation() != organisation) {
            throw new SQLException("The session was opened for another organisation than the one that acts now");
        }
        var connection = source().getConnection();
        try {
            if (!binding.isNobody() && !BoundTransaction.isBoundTo(binding)) {
                bind(connection, binding);
                BoundTransaction.bindTo(binding);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    static void bind(Connection connection, Binding binding) throws SQLException {
        SentStatements.countOne();
        try (var statement = connection.prepareStatement(BIND)) {
            statement.setString(1, binding.tenantSetting());
            statement.setString(2, binding.personSetting());
            statement.setString(3, binding.networkSetting());
            statement.setString(4, binding.rolesSetting());
            statement.setString(5, binding.clientSetting());
            statement.setString(6, binding.linkSetting());
            statement.execute();
        }
    }

    @Override
    public void releaseConnection(Long organisation, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    private synchronized DataSource source() throws SQLException {
        if (source == null) {
            source = lookUp();
        }
        return source;
    }

    @SuppressWarnings("BanJNDI") // a fixed name of the server's own
    private static DataSource lookUp() throws SQLException {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new SQLException("The data source " + DATA_SOURCE + " is missing", e);
        }
    }
}
