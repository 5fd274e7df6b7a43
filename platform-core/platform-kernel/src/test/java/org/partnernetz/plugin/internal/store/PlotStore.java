// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.format.FormatMapper;
import org.jspecify.annotations.Nullable;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.WithoutAutocommit;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.CentsColumn;
import org.partnernetz.store.MonthColumn;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.internal.TenantConnections;
import org.partnernetz.tenant.internal.TenantResolver;

/** The store of plots on a real PostgreSQL, as whoever acts. */
final class PlotStore implements Store {
    static final String SCHEMA = "plots";

    private static final String TABLE = """
            create schema plots;
            grant usage on schema plots to %s;
            set search_path = plots;
            create table plots.plot (
              id uuid primary key,
              organisation_id bigint not null references core.organisation,
              title text not null unique,
              soil text not null,
              leased_on date,
              remark text not null,
              rent bigint,
              planted date check (extract(day from planted) = 1),
              version integer not null
            );
            select core.protect('plots.plot')""";

    private final SessionFactory sessions;
    private @Nullable Session running;

    PlotStore(TestDatabase database) {
        var settings = new StandardServiceRegistryBuilder()
                .applySetting(
                        AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER,
                        new TenantConnections(new WithoutAutocommit(database.app())))
                .applySetting(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TenantResolver())
                .applySetting(AvailableSettings.STATEMENT_INSPECTOR, new StatementGuard())
                .applySetting(AvailableSettings.DEFAULT_SCHEMA, SCHEMA)
                .applySetting(AvailableSettings.PHYSICAL_NAMING_STRATEGY, new CamelCaseToUnderscoresNamingStrategy())
                .applySetting(AvailableSettings.GENERATE_STATISTICS, true)
                .applySetting("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION")
                .applySetting("hibernate.connection.provider_disables_autocommit", true)
                .applySetting("hibernate.type.json_format_mapper", withoutJson())
                .build();
        sessions = new MetadataSources(settings)
                .addAnnotatedClass(PlotRow.class)
                .addAnnotatedClass(CentsColumn.class)
                .addAnnotatedClass(MonthColumn.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    static PlotStore in(TestDatabase database) throws SQLException {
        try (var owner = database.owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute(String.format(Locale.ROOT, TABLE, database.appRole()));
        }
        return new PlotStore(database);
    }

    private static FormatMapper withoutJson() {
        return (FormatMapper) Proxy.newProxyInstance(
                FormatMapper.class.getClassLoader(),
                new Class<?>[] {FormatMapper.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.toString());
                });
    }

    /** Statements since the last time it was asked. */
    long statements() {
        var statistics = sessions.getStatistics();
        var count = statistics.getPrepareStatementCount();
        statistics.clear();
        return count;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return write(work);
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        if (running != null) {
            return work.apply(running);
        }
        try {
            return sessions.fromTransaction(session -> begun(session, work));
        } catch (ConstraintViolationException taken) {
            throw new ConflictException("changed-meanwhile");
        }
    }

    private <T> T begun(Session session, Function<EntityManager, T> work) {
        running = session;
        try {
            return work.apply(session);
        } finally {
            running = null;
        }
    }
}
