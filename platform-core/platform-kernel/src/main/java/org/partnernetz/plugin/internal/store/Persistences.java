// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionManager;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ValueExtractor;

import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.engine.transaction.jta.platform.internal.JBossAppServerJtaPlatform;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.time.NetworkDays;

/** Creates what a bundle needs to store rows, in this order: validation, migrations, entity manager factory, store. */
@ApplicationScoped
public class Persistences {
    private static final String TRANSACTIONS = "java:jboss/TransactionManager";

    @Inject
    MultiTenantConnectionProvider<Long> connections;

    @Inject
    CurrentTenantIdentifierResolver<Long> organisation;

    @Inject
    BundleMigrations migrations;

    /** @throws RuntimeException if a migration or the mapping fails; then nothing is left open */
    public BundlePersistence open(Bundle bundle, PluginJar jar, List<String> entities) {
        var classes = bundle.adapt(BundleWiring.class).getClassLoader();
        var persistence = new BundlePersistence();
        try {
            return ThreadLoader.call(classes, () -> {
                var validators = persistence.keep(validators(classes));
                migrations.migrate(bundle, jar.schema());
                if (!entities.isEmpty()) {
                    var unit = new BundleUnit(jar.id(), entities, classes);
                    var made = persistence.keep(factory(unit, jar.schema(), validators));
                    persistence.keep(new BundleStore(made, transactions()));
                }
                return persistence;
            });
        } catch (RuntimeException e) {
            persistence.close();
            throw e;
        }
    }

    /** Knows what the API adds to Bean Validation and the days of the network; messages are of no use to anybody. */
    static ValidatorFactory validators(ClassLoader classes) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .externalClassLoader(classes)
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> Clock.system(NetworkDays.ZONE));
        ServiceLoader.load(ValueExtractor.class, NetworkDays.class.getClassLoader())
                .forEach(configuration::addValueExtractor);
        return configuration.buildValidatorFactory();
    }

    private EntityManagerFactory factory(BundleUnit unit, String schema, ValidatorFactory validators) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER, connections);
        settings.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, organisation);
        settings.put(AvailableSettings.STATEMENT_INSPECTOR, new StatementGuard());
        settings.put(AvailableSettings.INTERCEPTOR, new StoredText());
        settings.put(
                AvailableSettings.CONNECTION_HANDLING, "DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION");
        settings.put(AvailableSettings.JTA_PLATFORM, new JBossAppServerJtaPlatform());
        settings.put(
                AvailableSettings.CLASSLOADERS,
                List.of(unit.classes(), getClass().getClassLoader()));
        settings.put(AvailableSettings.DEFAULT_SCHEMA, schema);
        settings.put(AvailableSettings.PHYSICAL_NAMING_STRATEGY, new CamelCaseToUnderscoresNamingStrategy());
        settings.put(AvailableSettings.HBM2DDL_AUTO, "validate");
        settings.put(AvailableSettings.JAKARTA_VALIDATION_FACTORY, validators);
        settings.put(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
        settings.put("hibernate.integration.envers.enabled", "false");
        return new HibernatePersistenceProvider().createContainerEntityManagerFactory(unit, settings);
    }

    @SuppressWarnings("BanJNDI") // a fixed name of the server's own
    private static TransactionManager transactions() {
        try {
            return InitialContext.doLookup(TRANSACTIONS);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no transaction manager", e);
        }
    }
}
