// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.Folders;
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
    private final Path binaries;
    private final UnprivilegedUser user = UnprivilegedUser.find();

    Cluster(Path database, Progress progress) {
        folder = folderIn(database);
        binaries = Binaries.unpack(database, progress);
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
        var next = folder.resolveSibling(MAJOR + ".partial");
        try {
            Folders.delete(next);
            Files.createDirectory(next);
            initialise(next, password);
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchException("The database cannot be created in " + folder + ": " + e, e);
        }
    }

    /** Lets the user that runs PostgreSQL own the folder. */
    void adopt() {
        user.checkReach(folder);
        user.own(folder);
    }

    private void initialise(Path next, String password) throws IOException {
        var passwordFile = next.resolveSibling("password");
        OwnerOnly.write(passwordFile, password + "\n");
        try {
            user.checkReach(next);
            user.own(next);
            user.own(passwordFile);
            var outcome = Commands.run(command(
                    "initdb",
                    "-D" + next,
                    "-U" + DatabaseProperties.SUPERUSER,
                    "-EUTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=de-DE",
                    "-Tgerman",
                    "-Ascram-sha-256",
                    "--pwfile=" + passwordFile));
            if (outcome.code() != 0) {
                throw new LaunchException("initdb failed: " + outcome.output().replaceAll("\\s+", " "));
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    Process start(int port) throws IOException {
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
