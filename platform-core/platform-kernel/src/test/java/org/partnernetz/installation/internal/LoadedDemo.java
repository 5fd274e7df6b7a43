// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.partnernetz.demo.SignInFile;
import org.partnernetz.fixture.Kernel;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** The network of the demo in a database of its own, as a first start leaves it. */
public final class LoadedDemo {
    private final TestDatabase database;
    private final Kernel kernel;

    private LoadedDemo(TestDatabase database, Kernel kernel) {
        this.database = database;
        this.kernel = kernel;
    }

    /** @param home where it writes down how to sign in */
    public static LoadedDemo in(String name, Path home) throws SQLException {
        var database = TestDatabase.named(name);
        var kernel = Kernel.on(database, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)))
                .with(InstallationSettings.class, new Settings(home));
        kernel.with(SignInFile.class, kernel.get(DemoSignIns.class));
        kernel.get(FirstStart.class).run();
        return new LoadedDemo(database, kernel);
    }

    /** As a server that starts later. */
    public void startAgain() {
        kernel.get(FirstStart.class).run();
    }

    /** As if a script had not run yet. */
    public void runAgain(String script) throws SQLException {
        change("delete from core.flyway_schema_history where version = '" + script + "'");
        database.migrated();
    }

    public Kernel kernel() {
        return kernel;
    }

    public <T> T get(Class<T> service) {
        return kernel.get(service);
    }

    public Acting acting(String email, String organisation) throws SQLException {
        var id = UUID.fromString(texts("select person_id from auth.account where email = '" + email + "'")
                .get(0));
        return get(TenantContext.class)
                .membership(new PersonId(id), organisation)
                .orElseThrow();
    }

    public <T> T as(Acting acting, Callable<T> work) throws Exception {
        return get(TenantContext.class).callAs(acting, work);
    }

    public <T> T as(String email, String organisation, Callable<T> work) throws Exception {
        return as(acting(email, organisation), work);
    }

    /** The first column, of all rows. */
    public List<String> texts(String query) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public int count(String from) throws SQLException {
        return Integer.parseInt(texts("select count(*) from " + from).get(0));
    }

    public void change(String sql) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Settings extends InstallationSettings {
        private final Path home;

        Settings(Path home) {
            this.home = home;
        }

        @Override
        Optional<Path> home() {
            return Optional.of(home);
        }

        @Override
        boolean isDemo() {
            return true;
        }

        @Override
        Optional<Path> networkFile() {
            return Optional.empty();
        }
    }
}
