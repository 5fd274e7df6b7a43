// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.Progress;
import org.partnernetz.launcher.Settings;
import org.partnernetz.launcher.node.ClusterKeys;

/** The server process. It gets secrets by its environment only; what it logs goes on to the console. */
public final class WildFly implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LIMIT_OF_STOP = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Settings settings;
    private final ServerFolder folder;
    private @Nullable Process process;
    private volatile boolean closed;
    private volatile boolean ofCluster;

    public WildFly(Settings settings) {
        this.settings = settings;
        folder = new ServerFolder(settings.home().resolve("server"));
    }

    /** The server's log below a home. */
    public static Path log(Path home) {
        return home.resolve("server").resolve("log").resolve("server.log");
    }

    /** Stops a server that a killed launcher left behind on this home. */
    public static void endOrphan(Path home, Progress progress) {
        new ServerFolder(home.resolve("server")).pid().running().ifPresent(orphan -> {
            progress.accept("Stopping the server that an earlier run left behind");
            end(orphan);
        });
    }

    /**
     * Starts and returns once the application serves.
     *
     * @param keys of the cluster; empty: the server is alone
     */
    public void start(DatabaseAccess database, Optional<ClusterKeys> keys, Progress progress) {
        folder.prepare(settings.artifacts(), keys);
        ofCluster = keys.isPresent();
        progress.accept("Starting the server");
        var written = ServerLog.from(log(settings.home()));
        var running = begin(database, keys);
        folder.pid().write(running.toHandle());
        forward(running, progress);
        awaitReady(running, written);
    }

    private synchronized Process begin(DatabaseAccess database, Optional<ClusterKeys> keys) {
        if (closed) {
            throw new LaunchException("stopped while the server was starting");
        }
        try {
            var builder = new ProcessBuilder(new ServerCommand(settings, folder).words(keys.isPresent()))
                    .redirectErrorStream(true)
                    .directory(folder.base().toFile());
            builder.environment().putAll(ServerEnvironment.of(settings, database, System.getProperties()));
            keys.ifPresent(own -> builder.environment().put("PARTNERNETZ_CLUSTER_PASSWORD", own.password()));
            process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new LaunchException("The server cannot be started: " + e.getMessage(), e);
        }
    }

    private static void forward(Process process, Progress progress) {
        var reader = new Thread(
                () -> {
                    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                        lines.lines().forEach(progress);
                    } catch (IOException | java.io.UncheckedIOException ended) {
                        progress.accept("The server closed its output");
                    }
                },
                "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    private void awaitReady(Process running, ServerLog written) {
        var health = new Health(settings.web().managementPort());
        var end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!running.isAlive()) {
                throw new LaunchException(
                        "the server ended with code " + running.exitValue() + "; see " + log(settings.home()));
            }
            folder.failure().ifPresent(cause -> {
                throw new LaunchException("the application was not deployed: " + known(cause, written) + " (see "
                        + log(settings.home()) + ")");
            });
            if (folder.isDeployed() && health.isReady()) {
                return;
            }
            pause();
        }
        throw new LaunchException(
                "the server was not ready after " + LIMIT.toMinutes() + " minutes; " + health.lastAnswer());
    }

    /** Where the deployment was only taken back, the log tells why. */
    private static String known(String cause, ServerLog written) {
        return FailureText.namesNoCause(cause) ? written.firstError().orElse(cause) : cause;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while the server was starting", e);
        }
    }

    /** Waits until the process ends and returns its exit code. */
    public int await() throws InterruptedException {
        return process == null ? 0 : process.waitFor();
    }

    /** A node of a cluster serves on for a while, until whoever sends people there knows that it leaves. */
    private void leave(Process running) {
        if (!ofCluster || !running.isAlive()) {
            return;
        }
        try {
            folder.leave();
            running.waitFor(settings.web().cluster().orElseThrow().leaveSeconds(), TimeUnit.SECONDS);
        } catch (LaunchException unwritable) {
            // then it is stopped without another word
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            leave(process);
            end(process.toHandle());
            folder.pid().delete();
        }
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        Commands.awaitEnd(handle, LIMIT_OF_STOP);
    }
}
