// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.Ports;
import org.partnernetz.testkit.guide.Maven;
import org.partnernetz.testkit.harness.Warnings;

@Tag("full")
@DisplayName("With a newer JDK, in a folder with a space and an umlaut")
class NewerJdkIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", "node_modules");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int SECONDS = 900;

    @Test
    @DisplayName("the one command of the README builds the platform and starts it")
    void buildsAndStarts() throws Exception {
        var newer = newerJdk();
        // Nothing can be told where no newer JDK is installed; the build does not bring one.
        assumeThat(newer).as("a JDK newer than the one that runs this").isPresent();
        var folder = Path.of("target", "it Größe").toAbsolutePath();
        Folders.delete(folder);
        copy(ROOT, folder.resolve("source"));
        var console = folder.resolve("console.log");
        var process = new Maven(folder.resolve("source"), console, newer.get())
                .start(
                        List.of("-Prun"),
                        "-Dpartnernetz.home=" + folder.resolve("home"),
                        "-Dpartnernetz.http.port=" + Ports.free(),
                        "-Dpartnernetz.management.port=" + Ports.free());
        try {
            for (var i = 0; i < SECONDS && process.isAlive() && !isReady(console); i++) {
                TimeUnit.SECONDS.sleep(1);
            }
            assertThat(console).content().contains("Partnernetz is ready after");
        } finally {
            process.destroy();
            process.waitFor();
        }
        var said = Files.readAllLines(console).stream()
                .dropWhile(line -> !line.equals("Starting the server"))
                .toList();
        assertThat(said).as("start and stop").hasSizeGreaterThan(20);
        assertThat(Warnings.in(said)).as("what the older JDK does not warn of").isEmpty();
    }

    private static boolean isReady(Path console) throws IOException {
        return Files.readString(console).contains("Partnernetz is ready after");
    }

    /** One that lies beside the JDK of this build. */
    private static Optional<Path> newerJdk() throws IOException {
        var own = Path.of(System.getProperty("java.home")).toRealPath();
        try (var homes = Files.list(own.resolveSibling("."))) {
            return homes.filter(home -> Files.exists(home.resolve("bin/javac")))
                    .filter(home -> version(home) > Runtime.version().feature())
                    .findFirst();
        }
    }

    private static int version(Path home) {
        try {
            var release = VERSION.matcher(Files.readString(home.resolve("release")));
            return release.find() ? Integer.parseInt(release.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var entries = Files.list(from)) {
            for (var entry : entries.toList()) {
                var name = entry.getFileName().toString();
                if (Files.isDirectory(entry) && !LEFT_OUT.contains(name)) {
                    copy(entry, to.resolve(name));
                } else if (Files.isRegularFile(entry)) {
                    Files.copy(entry, to.resolve(name));
                }
            }
        }
    }
}
