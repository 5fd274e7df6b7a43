// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.guide;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs the same Maven, online or not as it runs itself: the tests are given {@code maven.home} and {@code maven.mode}.
 */
public final class Maven {
    private static final long PATIENCE_MINUTES = 10;

    private final Path folder;
    private final Path log;
    private final Path java;

    /** @param folder where commands are run */
    public Maven(Path folder, Path log) {
        this(folder, log, Path.of(System.getProperty("java.home")));
    }

    /** @param java home of the JDK that it runs with */
    public Maven(Path folder, Path log, Path java) {
        this.folder = folder;
        this.log = log;
        this.java = java;
    }

    /** What it wrote; fails if the build does. */
    public String run(List<String> words, String... more) throws IOException, InterruptedException {
        var process = start(words, more);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new IllegalStateException("mvn " + words + " does not end, see " + log);
        }
        var written = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("mvn " + words + " failed, see " + log + "\n" + written);
        }
        return written;
    }

    /** Starts it and does not wait; what it writes is in the log. */
    public Process start(List<String> words, String... more) throws IOException {
        var command = new ArrayList<String>();
        command.add(executable());
        command.add("-B");
        if (System.getProperty("maven.mode", "").equals("offline: true")) {
            command.add("-o");
        }
        command.addAll(words);
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("MAVEN_CMD_LINE_ARGS");
        builder.environment().put("JAVA_HOME", java.toString());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static String executable() {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return System.getProperty("maven.home") + File.separator + "bin" + File.separator
                + (windows ? "mvn.cmd" : "mvn");
    }
}
