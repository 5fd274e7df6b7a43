// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.partnernetz.testkit.guide.Guide;
import org.partnernetz.testkit.guide.Maven;
import org.partnernetz.testkit.harness.RunningPlatform;

/**
 * The dev mode of the guide beside the running platform, for the plugin that the archetype's test has made. The command
 * is the guide's; where the sources and the platform lie is added.
 */
final class DevProcess implements AutoCloseable {
    static final String ID = "garden-plots";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path WORKSHOP = ROOT.resolve("plugins/archetype/target/it");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path console;

    private DevProcess(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    static DevProcess beside(RunningPlatform platform) throws IOException {
        if (!Files.exists(WORKSHOP.resolve("plugins/" + ID + "/pom.xml"))) {
            throw new IllegalStateException("No plugin in " + WORKSHOP + ": plugins/archetype makes it in its test");
        }
        var command =
                Guide.read(ROOT.resolve("platform-core/docs/plugin-guide.md")).maven("-Ddev");
        var console = Path.of("target/it/dev-mode.log").toAbsolutePath();
        var started = new Maven(ROOT, console)
                .start(command, "-f", WORKSHOP.resolve("pom.xml").toString(), "-Dpartnernetz.home=" + platform.home());
        return new DevProcess(started, console);
    }

    /** A file of the plugin's sources. */
    Path source(String file) {
        return WORKSHOP.resolve("plugins/" + ID).resolve(file);
    }

    /** Saves the file with something else in it. */
    void change(String file, String before, String after) throws IOException {
        var text = Files.readString(source(file));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        Files.writeString(source(file), text.replace(before, after));
    }

    String console() throws IOException {
        return Files.readString(console);
    }

    /** Waits until it has written this. */
    void awaitConsole(String text) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!console().contains(text)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("The dev mode does not say '" + text + "':\n" + console());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
