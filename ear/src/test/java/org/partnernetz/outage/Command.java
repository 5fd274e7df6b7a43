// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.partnernetz.launcher.Launcher;

/** The launcher as an operator calls it: a process of its own that does one thing and ends. */
final class Command {
    private final Process process;
    private final Path console;

    private Command(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** @param property {@code partnernetz.backup} or {@code partnernetz.restore} */
    static Command begin(Path home, String property, Path file) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var console = Files.createTempFile(file.toAbsolutePath().getParent(), "console", ".log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "-Dpartnernetz.home=" + home,
                "-Dpartnernetz.server=none",
                "-Dpartnernetz.ear=none",
                "-D" + property + "=" + file,
                Launcher.class.getName());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        return new Command(builder.start(), console);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Ends it as a power failure would, with all that it started. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end and tells what it said. */
    String said() throws IOException, InterruptedException {
        var code = process.waitFor();
        return Files.readString(console) + "ended with " + code;
    }
}
