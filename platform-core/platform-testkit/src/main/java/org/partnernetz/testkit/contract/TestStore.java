// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.type.format.FormatMapper;
import org.jspecify.annotations.Nullable;
import org.partnernetz.store.CentsColumn;
import org.partnernetz.store.MonthColumn;
import org.partnernetz.store.Store;
import org.partnernetz.testkit.Unasked;

/** The store of a plugin's entities on one open connection, whose transaction belongs to somebody else. */
public final class TestStore implements Store, AutoCloseable {
    private static final Set<String> OF_THE_OWNER = Set.of("commit", "rollback", "close", "setAutoCommit");

    private final SessionFactory sessions;
    private @Nullable EntityManager running;

    TestStore(Connection connection, String schema, List<Class<?>> entities) {
        this(connection, schema, entities, () -> PluginDatabase.HOME);
    }

    /** @param acting supplies the organisation before each piece of work */
    public TestStore(Connection connection, String schema, List<Class<?>> entities, Supplier<Long> acting) {
        var settings = new StandardServiceRegistryBuilder()
                .applySetting(AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER, new Same(kept(connection)))
                .applySetting(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new Tenant(acting))
                .applySetting(AvailableSettings.DEFAULT_SCHEMA, schema)
                .applySetting(AvailableSettings.PHYSICAL_NAMING_STRATEGY, new CamelCaseToUnderscoresNamingStrategy())
                .applySetting(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .applySetting(AvailableSettings.JAKARTA_VALIDATION_MODE, "none")
                .applySetting("hibernate.type.json_format_mapper", Unasked.of(FormatMapper.class))
                .build();
        var sources = new MetadataSources(settings);
        entities.forEach(sources::addAnnotatedClass);
        sources.addAnnotatedClass(CentsColumn.class);
        sources.addAnnotatedClass(MonthColumn.class);
        sessions = sources.buildMetadata().buildSessionFactory();
    }

    private static Connection kept(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (OF_THE_OWNER.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return write(work);
    }

    /** As in the server, work inside a write belongs to the same transaction. */
    @Override
    public <T> T write(Function<EntityManager, T> work) {
        return running == null ? sessions.fromTransaction(session -> begun(session, work)) : work.apply(running);
    }

    private <T> T begun(EntityManager session, Function<EntityManager, T> work) {
        running = session;
        try {
            return work.apply(session);
        } finally {
            running = null;
        }
    }

    @Override
    public void close() {
        sessions.close();
    }

    /** Whoever acts. */
    private record Tenant(Supplier<Long> acting) implements CurrentTenantIdentifierResolver<Long> {
        @Override
        public Long resolveCurrentTenantIdentifier() {
            return acting.get();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return false;
        }
    }

    /** Always the same connection. */
    private static final class Same implements MultiTenantConnectionProvider<Long> {
        private static final long serialVersionUID = 1L;

        private final transient Connection connection;

        Same(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection getAnyConnection() {
            return connection;
        }

        @Override
        public void releaseAnyConnection(Connection released) {
            // It is used on.
        }

        @Override
        public Connection getConnection(Long organisation) {
            return connection;
        }

        @Override
        public void releaseConnection(Long organisation, Connection released) {
            // It is used on.
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
    }
}
