// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Programs of the operating system. */
public final class Commands {

    private static final long LIMIT_SECONDS = 120;

    private Commands() {}

    /** What a command said and how it ended. */
    public record Outcome(int code, String output) {}

    /** Says whether a program of that name is on the search path. */
    public static boolean exists(String program) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a short command to its end; its output is small. */
    public static Outcome run(List<String> command) {
        return run(command, Map.of());
    }

    /** The same with more in its environment, which is the place for what is secret. */
    public static Outcome run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File(isWindows() ? "NUL" : "/dev/null"));
            builder.environment().putAll(environment);
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(-1, "no end after " + LIMIT_SECONDS + " s");
            }
            return new Outcome(process.exitValue(), output.strip());
        } catch (IOException e) {
            return new Outcome(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(-1, "interrupted");
        }
    }

    /**
     * What to put in front of a long-running command, so that Ctrl-C at the terminal reaches this process only and the
     * children are stopped in order.
     */
    public static List<String> inOwnSession() {
        return exists("setsid") ? List.of("setsid") : List.of();
    }

    public static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** Waits for a process to end, and ends it by force once the time is over. */
    public static void awaitEnd(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
