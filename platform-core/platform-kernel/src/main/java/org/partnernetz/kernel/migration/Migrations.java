// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel.migration;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Migrates a schema with the scripts of its owner; the history is stored in the same schema. It runs with the owner's
 * credentials, outside any other transaction; several servers wait for one another. A script may run after one with a
 * higher number, because scripts are written in parallel; see decision 0026.
 *
 * @param source signs in as the owner of the schemas
 * @param roles names of the roles for the placeholders {@code ${owner}}, {@code ${app}}, {@code ${search}} and
 *     {@code ${signin}}
 */
public record Migrations(DataSource source, Roles roles) {
    private static final int RETRIES = 10;

    /** The names that the four roles have in this database. */
    public record Roles(String owner, String app, String search, String signIn) {
        Map<String, String> placeholders() {
            return Map.of("owner", owner, "app", app, "search", search, "signin", signIn);
        }
    }

    /** One script, for example {@code V0001__projects.sql}. */
    public record Script(String name, String sql) {}

    /**
     * Runs scripts from a class path.
     *
     * @return how many scripts ran
     * @throws NewerDatabaseException if scripts have run that this version does not have
     */
    public int migrate(String schema, ClassLoader loader, String folder) {
        return run(Flyway.configure(loader).locations("classpath:" + folder), schema);
    }

    /**
     * Runs scripts from anywhere, for example from a bundle.
     *
     * @return how many scripts ran
     */
    public int migrate(String schema, ClassLoader loader, Collection<Script> scripts) {
        return run(
                Flyway.configure(loader).locations(new String[0]).resourceProvider(new Scripts(List.copyOf(scripts))),
                schema);
    }

    private int run(FluentConfiguration configuration, String schema) {
        var flyway = configuration
                .dataSource(source)
                .connectRetries(RETRIES)
                .connectRetriesInterval(1)
                .schemas(schema)
                .placeholders(roles.placeholders())
                .loggers("slf4j")
                .outOfOrder(true)
                .load();
        History.of(flyway.info().all()).refuseNewer(schema);
        return flyway.migrate().migrationsExecuted;
    }

    private record Scripts(List<Script> all) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return all.stream()
                    .filter(script -> script.name().equals(name))
                    .map(Resource::new)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return all.stream()
                    .filter(script -> script.name().startsWith(prefix))
                    .filter(script -> List.of(suffixes).stream().anyMatch(script.name()::endsWith))
                    .<LoadableResource>map(Resource::new)
                    .toList();
        }
    }

    private static final class Resource extends LoadableResource {
        private final Script script;

        Resource(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.sql());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.name();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
