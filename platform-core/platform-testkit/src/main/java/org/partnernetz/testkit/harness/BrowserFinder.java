// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium: an installed one, else Playwright's own download, else, on Debian or Ubuntu as root, the package.
 */
final class BrowserFinder {

    private static final long LIMIT_MINUTES = 5;
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private BrowserFinder() {}

    /** Returns the program to run; empty for the one that Playwright downloaded. */
    static Optional<Path> find() {
        var installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (downloadWithPlaywright()) {
            return Optional.empty();
        }
        if (installPackage()) {
            return installed();
        }
        throw new IllegalStateException(
                "No browser for the tests: install Chromium or Google Chrome (Debian: apt-get install chromium)");
    }

    private static Optional<Path> installed() {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Stream.of(path).map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean downloadWithPlaywright() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return run(java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium");
    }

    private static boolean installPackage() {
        var root = System.getProperty("user.name").equals("root");
        return root
                && Files.exists(Path.of("/etc/debian_version"))
                && run("apt-get", "update")
                && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
