// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;

import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Provides connections on which the database knows who acts. One statement binds each transaction; none if nobody acts.
 * The settings end with the transaction, so a pooled connection carries nothing over. Several entity managers in one
 * transaction share its connection and therefore its binding.
 *
 * <p>Needs {@code hibernate.connection.handling_mode=DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION}.
 * For the core, by class name; plugins get {@link PluginConnections}.
 */
@ApplicationScoped
@Typed(TenantConnections.class)
public class TenantConnections implements MultiTenantConnectionProvider<Long> {
    private static final long serialVersionUID = 1L;
    private static final String DATA_SOURCE = "java:jboss/datasources/partnernetz";
    private static final String BIND = "select core.bind(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int TOKEN_BYTES = 32;

    /** Known to this process alone: whoever writes a statement cannot bind anew what is bound here. */
    private static final String TOKEN = token();

    private final boolean nobodyToo;
    private transient @Nullable DataSource source;

    public TenantConnections() {
        this(null, false);
    }

    /** For use outside a server. */
    public TenantConnections(DataSource source) {
        this(source, false);
    }

    /** @param nobodyToo whether to bind a transaction even if nobody acts */
    TenantConnections(@Nullable DataSource source, boolean nobodyToo) {
        this.source = source;
        this.nobodyToo = nobodyToo;
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
            if ((nobodyToo || !binding.isNobody()) && !BoundTransaction.isBoundTo(binding)) {
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
            var values = List.of(
                    TOKEN,
                    binding.tenantSetting(),
                    binding.personSetting(),
                    binding.networkSetting(),
                    binding.rolesSetting(),
                    binding.clientSetting(),
                    binding.linkSetting(),
                    binding.visitedSetting(),
                    binding.own());
            for (var i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            statement.execute();
        }
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
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
