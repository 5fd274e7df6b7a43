// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;
import org.partnernetz.launcher.Progress;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own on the loopback address, with its data in {@code <home>/database}. The data survive;
 * nothing is ever traded for speed (fsync stays on, passwords are asked for).
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final long BETWEEN_TRIES_MILLIS = 100;

    private final Cluster cluster;
    private final DatabaseProperties properties;
    private volatile @Nullable Process process;
    private volatile @Nullable Thread keeper;
    private volatile boolean closed;

    private EmbeddedPostgres(Cluster cluster, DatabaseProperties properties) {
        this.cluster = cluster;
        this.properties = properties;
    }

    /** Unpacks the programs; nothing runs before {@link #start}. */
    public static EmbeddedPostgres in(Path home, Progress progress) {
        var database = home.resolve("database");
        try {
            OwnerOnly.folder(database);
        } catch (IOException e) {
            throw new LaunchException("The folder " + database + " cannot be created: " + e, e);
        }
        return new EmbeddedPostgres(new Cluster(database, progress), DatabaseProperties.in(home));
    }

    /** Stops a server that a killed process left running on this home. */
    public static void endOrphan(Path home, Progress progress) {
        Postmaster.endOrphan(Cluster.folderIn(home.resolve("database")), progress);
    }

    /** The major version of the programs, which names the folder of the data. */
    public static String major() {
        return Cluster.MAJOR;
    }

    /** Gives a data folder that was unpacked here to the user that PostgreSQL runs as. */
    public static void adopt(Path home, Progress progress) {
        new Cluster(home.resolve("database"), progress).adopt();
    }

    /** Starts and returns once it answers, with roles and database in place. */
    public EmbeddedPostgres start(Progress progress) {
        properties.save();
        Postmaster.endOrphan(cluster.folder(), progress);
        cluster.initialise(properties.superuser().password(), progress);
        progress.accept("Starting PostgreSQL");
        awaitAnswer(properties.choosePort());
        try (var superuser = connect("postgres", properties.superuser())) {
            Roles.create(superuser, access());
            raiseWalls();
        } catch (SQLException e) {
            throw new LaunchException("The roles of the database cannot be created: " + e.getMessage(), e);
        }
        return this;
    }

    /** Also in the template, so that whatever is restored into a new database stands behind it. */
    private void raiseWalls() throws SQLException {
        for (var database : List.of("template1", DatabaseProperties.DATABASE)) {
            try (var superuser = connectAsSuperuser(database)) {
                Wall.raise(superuser);
            }
        }
    }

    /**
     * From now on it is started again whenever it ends by itself.
     *
     * @param lost is told once it cannot be brought back
     */
    public void keep(Progress progress, Runnable lost) {
        var thread = new Thread(new Keeper(new Kept(), Keeper.PAUSES, progress, lost), "keep-postgresql");
        thread.setDaemon(true);
        keeper = thread;
        thread.start();
    }

    /**
     * Starts again and again while a killed predecessor still holds its memory; its children need a moment to end. One
     * that recovers says so, and is waited for as long as it takes.
     */
    private void awaitAnswer(int port) {
        var log = StartLog.from(cluster.log());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!closed) {
            ensureRunning(port, log);
            try {
                connect("postgres", properties.superuser()).close();
                return;
            } catch (SQLException e) {
                if (CANNOT_CONNECT_NOW.equals(e.getSQLState())) {
                    end = System.nanoTime() + PATIENCE.toNanos();
                } else if (isRefusedForGood(e) || System.nanoTime() > end) {
                    throw new LaunchException(complaint(e, log), e);
                }
                pause();
            }
        }
        throw new LaunchException("stopped while PostgreSQL was starting");
    }

    private synchronized void ensureRunning(int port, StartLog log) {
        if (closed || process != null && process.isAlive()) {
            return;
        }
        log.hopeless().ifPresent(line -> {
            throw new LaunchException("PostgreSQL does not start, see " + cluster.log() + ": " + line);
        });
        try {
            process = cluster.start(port);
        } catch (IOException e) {
            throw new LaunchException("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    /** Class 28: wrong password. The file does not belong to this database, and waiting does not help. */
    private static boolean isRefusedForGood(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("28");
    }

    private String complaint(SQLException e, StartLog log) {
        return "PostgreSQL does not answer (" + e.getMessage() + "); its last word in " + cluster.log() + ": "
                + log.lastLine();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while PostgreSQL was starting", e);
        }
    }

    /** Address and sign-ins of the running database. */
    public DatabaseAccess access() {
        return properties.access();
    }

    /** Address and sign-ins of the database that another process runs on a home. */
    public static DatabaseAccess accessIn(Path home) {
        return DatabaseProperties.in(home).access();
    }

    /** A connection for tests and maintenance, with no limit at all. */
    public Connection connectAsSuperuser() throws SQLException {
        return connectAsSuperuser(DatabaseProperties.DATABASE);
    }

    /** The same in another database of this server. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return connect(database, properties.superuser());
    }

    private Connection connect(String database, Sign sign) throws SQLException {
        return connect(properties, database, sign);
    }

    static Connection connect(DatabaseProperties properties, String database, Sign sign) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(properties.url(database));
        return source.getConnection(sign.user(), sign.password());
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (keeper != null) {
            keeper.interrupt();
        }
        cluster.stopInitialising();
        var running = process;
        if (running == null) {
            return;
        }
        process = null;
        cluster.stop();
        if (running.isAlive()) {
            cluster.stopAtOnce();
            running.destroyForcibly();
        }
    }

    private final class Kept implements Keeper.Kept {

        @Override
        public OptionalInt awaitEnd() throws InterruptedException {
            var running = process;
            if (running == null) {
                return OptionalInt.empty();
            }
            var code = running.waitFor();
            return closed ? OptionalInt.empty() : OptionalInt.of(code);
        }

        @Override
        public void startAgain() {
            awaitAnswer(properties.port());
        }
    }
}
