// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;
import org.partnernetz.launcher.Progress;

/** The data folder of one PostgreSQL major version and the programs that work on it. */
final class Cluster {

    static final String MAJOR = "18";
    private static final List<String> OPTIONS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "shared_buffers=256MB",
            "max_connections=120",
            "random_page_cost=1.1",
            "lc_messages=C",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Path folder;
    private final Path next;
    private final Path binaries;
    private final Initdb initdb;
    private final UnprivilegedUser user = UnprivilegedUser.find();

    Cluster(Path database, Progress progress) {
        refuseOthers(database);
        folder = folderIn(database);
        next = folder.resolveSibling(MAJOR + ".partial");
        initdb = new Initdb(next);
        binaries = Binaries.unpack(database, progress);
        openWay(database);
    }

    /** The home is closed to other users; PostgreSQL may be one. */
    private void openWay(Path database) {
        try {
            user.letPass(Objects.requireNonNull(database.getParent(), "the folder of the home"));
            user.letPass(database);
        } catch (IOException e) {
            throw new LaunchException("The way to " + folder + " cannot be opened for PostgreSQL: " + e, e);
        }
    }

    static Path folderIn(Path database) {
        return database.resolve(MAJOR);
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolveSibling("postgresql.log");
    }

    /** Makes an empty cluster; a half-made one of an earlier try is thrown away. */
    void initialise(String password, Progress progress) {
        if (Files.exists(folder)) {
            return;
        }
        progress.accept("Creating the database in " + folder);
        try {
            initdb.run(user, initdbCommand(), password);
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchException("The database cannot be created in " + folder + ": " + e, e);
        }
    }

    /** Lets the user that runs PostgreSQL own the folder. */
    void adopt() {
        user.own(folder);
        user.checkReach(folder);
    }

    /** Ends the making of a cluster, if it is under way. */
    void stopInitialising() {
        initdb.stop();
    }

    private List<String> initdbCommand() {
        return command(
                "initdb",
                "-D" + next,
                "-U" + DatabaseProperties.SUPERUSER,
                "-EUTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=de-DE",
                "-Tgerman",
                "-Ascram-sha-256",
                "--pwfile=" + initdb.passwordFile());
    }

    /** Data of another major version would lie beside an empty new database, and nobody would notice. */
    private static void refuseOthers(Path database) {
        if (Files.exists(folderIn(database))) {
            return;
        }
        try (var folders = Files.list(database)) {
            folders.filter(other -> Files.exists(other.resolve("PG_VERSION")))
                    .filter(other -> other.getFileName().toString().matches("\\d+"))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new LaunchException(other + " holds data of PostgreSQL " + other.getFileName()
                                + ", this version runs PostgreSQL " + MAJOR
                                + "; see \"Another major version of PostgreSQL\" in platform-core/docs/operating.md");
                    });
        } catch (IOException e) {
            throw new LaunchException("The folder " + database + " cannot be read: " + e, e);
        }
    }

    Process start(int port) throws IOException {
        OwnerOnly.file(log());
        var command = new ArrayList<>(Commands.inOwnSession());
        command.addAll(command("postgres", "-D" + folder, "-p" + port));
        OPTIONS.forEach(option -> command.addAll(List.of("-c", option)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File(Commands.isWindows() ? "NUL" : "/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Ends it within seconds: open transactions are rolled back, then it writes everything and stops. */
    void stop() {
        Commands.run(command("pg_ctl", "stop", "-D" + folder, "-mfast", "-w", "-t20"));
    }

    /** Ends it at once; the next start recovers from the write-ahead log. */
    void stopAtOnce() {
        Commands.run(command("pg_ctl", "stop", "-D" + folder, "-mimmediate", "-w", "-t20"));
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(user.prefix());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
