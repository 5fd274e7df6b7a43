// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.osgi.framework.Bundle;
import org.partnernetz.kernel.migration.Migrations;
import org.partnernetz.plugin.internal.gate.Limits;

/**
 * Migrates a plugin's schema to the state of its bundle, with the owner's role and outside any transaction of the core.
 * All new migrations are applied together or not at all, and only if every table is under row security after each of
 * them.
 */
@ApplicationScoped
public class BundleMigrations {

    @Inject
    Limits limits;

    @Inject
    Migrations owner;

    @Inject
    SchemaRepository schemas;

    /** @throws MigrationFailedException if a migration fails or leaves a table open */
    void migrate(Bundle bundle, String schema) {
        var scripts = new BundleScripts(bundle);
        if (scripts.isEmpty()) {
            return;
        }
        var source = owner.source();
        try {
            schemas.prepare(source, schema, owner.roles().app());
            flyway(source, schema, scripts).migrate();
        } catch (SQLException | FlywayException e) {
            throw new MigrationFailedException(e.getMessage(), e);
        }
    }

    private Flyway flyway(DataSource source, String schema, BundleScripts scripts) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(source)
                .loggers("slf4j")
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .outOfOrder(true)
                .locations(new String[0])
                .resourceProvider(scripts)
                .javaMigrationClassProvider(new NoJavaMigrations())
                .callbacks(new TimeLimits(schemas, limits.start()), new RowSecurityCheck(schemas, schema))
                .group(true)
                .placeholders(Map.of(
                        "app", owner.roles().app(), "owner", owner.roles().owner(), "schema", schema))
                .load();
    }
}
