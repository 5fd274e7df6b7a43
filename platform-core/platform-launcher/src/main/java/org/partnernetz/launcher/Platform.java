// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.launcher.LogKeeper.Bounds;
import org.partnernetz.launcher.database.EmbeddedPostgres;
import org.partnernetz.launcher.node.ClusterKeys;
import org.partnernetz.launcher.server.WildFly;

/** A running platform: its home, its database, its server. Closing it stops the server, then the database. */
public final class Platform implements AutoCloseable {

    private final Settings settings;
    private final Home home;
    private final LogKeeper logs;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable WildFly server;

    private @Nullable DatabaseAccess database;
    private volatile boolean closing;
    private volatile boolean databaseLost;

    private Platform(Settings settings, Home home, Progress progress) {
        this.settings = settings;
        this.home = home;
        logs = new LogKeeper(home.folder(), Bounds.USUAL, Clock.systemUTC(), progress);
    }

    /**
     * Starts everything and returns once the server serves.
     *
     * @throws LaunchException if anything fails; then nothing is left running
     */
    public static Platform start(Settings settings, Progress progress) {
        var platform = new Platform(settings, Home.take(settings.home()), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-partnernetz"));
        try {
            platform.startAll(progress);
            return platform;
        } catch (RuntimeException e) {
            var stopped = platform.closing;
            platform.close();
            platform.checkDatabase();
            throw stopped ? new LaunchException("it was stopped while it was starting", e) : e;
        }
    }

    /** Removes a home with all its data, and ends what a killed process left running on it. */
    public static void remove(Path folder, Progress progress) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var home = Home.take(folder)) {
            WildFly.endOrphan(home.folder(), progress);
            EmbeddedPostgres.endOrphan(home.folder(), progress);
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new LaunchException("The home " + folder + " cannot be removed: " + e, e);
        }
    }

    private void startAll(Progress progress) {
        home.keepPrivate(progress);
        logs.begin();
        WildFly.endOrphan(home.folder(), progress);
        checkPort(settings.web().address(), "http", settings.web().port());
        checkPort(settings.web().address(), "management", settings.web().managementPort());
        settings.web().cluster().ifPresent(own -> checkPort(own.address(), "cluster", own.port()));
        var access = settings.database().orElseGet(() -> startPostgres(progress));
        database = access;
        startServer(access, keys(access, progress), progress);
    }

    private void startServer(DatabaseAccess access, Optional<ClusterKeys> keys, Progress progress) {
        var wildfly = new WildFly(settings);
        server = wildfly;
        wildfly.start(access, keys, progress);
    }

    /** A cluster needs tables; where they are missing, a server that is alone makes them first. */
    private Optional<ClusterKeys> keys(DatabaseAccess access, Progress progress) {
        if (settings.web().cluster().isEmpty()) {
            return Optional.empty();
        }
        var keys = ClusterKeys.in(access);
        if (keys.isEmpty()) {
            progress.accept("Preparing the database for a cluster");
            startServer(access, Optional.empty(), progress);
            Objects.requireNonNull(server).close();
            keys = ClusterKeys.in(access);
        }
        return keys;
    }

    private DatabaseAccess startPostgres(Progress progress) {
        var embedded = EmbeddedPostgres.in(home.folder(), progress);
        postgres = embedded;
        embedded.start(progress).keep(progress, this::endWithoutDatabase);
        return embedded.access();
    }

    private static void checkPort(String address, String name, int port) {
        if (!Ports.isFree(address, port)) {
            throw new LaunchException("Port " + port + " is taken, or " + address
                    + " is no address of this machine; choose another port with -Dpartnernetz." + name + ".port=…, or"
                    + " another address");
        }
    }

    private void checkDatabase() {
        if (databaseLost) {
            throw new LaunchException(
                    "the database does not stay up; see " + home.folder().resolve("database"));
        }
    }

    private void endWithoutDatabase() {
        databaseLost = true;
        if (server != null) {
            server.close();
        }
    }

    /**
     * Waits until the platform ends.
     *
     * @throws LaunchException if that was not asked for
     */
    public void await() throws InterruptedException {
        var code = server == null ? 0 : server.await();
        checkDatabase();
        if (code != 0 && !closing) {
            throw new LaunchException("the server ended by itself with code " + code + "; see " + log());
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + settings.web().port() + "/");
    }

    public Home home() {
        return home;
    }

    /** Whether it was started for a demo. */
    public boolean isDemo() {
        return settings.demo();
    }

    /** Where the database is, embedded or not. */
    public DatabaseAccess database() {
        return Objects.requireNonNull(database, "the platform is still starting");
    }

    /** The embedded database; absent if the operator uses their own. */
    public Optional<EmbeddedPostgres> postgres() {
        return Optional.ofNullable(postgres);
    }

    public Path log() {
        return WildFly.log(home.folder());
    }

    @Override
    public void close() {
        closing = true;
        stopAll();
    }

    private synchronized void stopAll() {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        logs.close();
        home.close();
    }
}
