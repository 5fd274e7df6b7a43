// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.Settings.Artifacts;
import org.partnernetz.launcher.node.ClusterKeys;

/**
 * The server's own folder in the home: configuration, log, transaction log, the deployed application. The provisioned
 * server itself is only read, so several homes can share it.
 */
final class ServerFolder {

    private static final String LEAVING = "leaving";
    private static final String EAR = "partnernetz.ear";

    private static final String BOOT_PATTERN = "formatter.COLOR-PATTERN.pattern=%d{HH\\:mm\\:ss} %-5p [%c{1.}] %s%e%n";

    private final Path base;

    ServerFolder(Path base) {
        this.base = base;
    }

    Path base() {
        return base;
    }

    Path configuration() {
        return base.resolve("configuration");
    }

    /** What a server of a cluster has besides. */
    Path cluster() {
        return configuration().resolve("cluster.yml");
    }

    Path log() {
        return base.resolve("log");
    }

    /** Tells the server that it is about to be stopped, so that it says so to whoever sends people there. */
    void leave() {
        try {
            Files.writeString(base.resolve(LEAVING), "");
        } catch (IOException e) {
            throw new LaunchException("The folder " + base + " cannot be written: " + e, e);
        }
    }

    PidFile pid() {
        return new PidFile(base.resolve("server.pid"));
    }

    /**
     * Takes configuration and application afresh; log and transaction log stay.
     *
     * @param keys of the cluster; empty: the server is alone
     */
    void prepare(Artifacts artifacts, Optional<ClusterKeys> keys) {
        checkPresent(artifacts.server().resolve("jboss-modules.jar"));
        checkPresent(artifacts.ear());
        try {
            Files.createDirectories(base);
            Files.deleteIfExists(base.resolve(LEAVING));
            for (var name : new String[] {"configuration", "deployments", "tmp"}) {
                Folders.delete(base.resolve(name));
            }
            Folders.copy(artifacts.server().resolve("standalone").resolve("configuration"), configuration());
            useOwnLog();
            if (keys.isPresent()) {
                keys.get().lay(configuration());
            }
            Files.createDirectories(log());
            Files.createDirectories(deployment("").getParent());
            Files.copy(artifacts.ear(), deployment(""));
        } catch (IOException e) {
            throw new LaunchException("The folder " + base + " cannot be prepared: " + e, e);
        }
    }

    private static void checkPresent(Path file) {
        if (!Files.isReadable(file)) {
            throw new LaunchException(file + " is missing; build it with mvn -DskipTests package");
        }
    }

    /** A provisioned server carries the absolute path of its own log, and colours for a terminal. */
    private void useOwnLog() throws IOException {
        var file = configuration().resolve("logging.properties");
        var lines = Files.readAllLines(file).stream().map(this::logLine).toList();
        Files.write(file, lines);
    }

    private String logLine(String line) {
        if (line.startsWith("handler.FILE.fileName=")) {
            var path =
                    log().resolve("server.log").toString().replace("\\", "\\\\").replace(":", "\\:");
            return "handler.FILE.fileName=" + path;
        }
        return line.startsWith("formatter.COLOR-PATTERN.pattern=") ? BOOT_PATTERN : line;
    }

    boolean isDeployed() {
        return Files.exists(deployment(".deployed"));
    }

    /** The innermost cause of a failed deployment. */
    Optional<String> failure() {
        var marker = deployment(".failed");
        if (Files.notExists(marker)) {
            return Optional.empty();
        }
        try {
            return Optional.of(FailureText.innermostCause(Files.readString(marker)));
        } catch (IOException e) {
            return Optional.of("no reason could be read: " + e);
        }
    }

    private Path deployment(String suffix) {
        return base.resolve("deployments").resolve(EAR + suffix);
    }
}
