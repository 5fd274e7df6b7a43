// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.partnernetz.launcher.backup.Maintenance;

/** The command: starts the platform in the foreground and ends with it. */
public final class Launcher {

    private Launcher() {}

    /** Ends the process with 1 and one line if the platform cannot start, or ends by itself. */
    public static void main(String[] args) throws InterruptedException {
        var progress = Progress.onConsole();
        var what = "did not start";
        try {
            var properties = properties();
            var settings = Settings.of(properties, System.getenv());
            if (Maintenance.isAsked(properties)) {
                what = "did not back up or restore";
                Maintenance.run(properties, settings, progress);
                return;
            }
            try (var platform = start(settings, properties, progress)) {
                what = "has ended";
                platform.await();
            }
        } catch (LaunchException e) {
            progress.accept("");
            progress.accept("Partnernetz " + what + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private static Platform start(Settings settings, Map<String, String> properties, Progress progress) {
        var began = System.nanoTime();
        DemoPlugins.lay(settings, properties);
        var platform = Platform.start(settings, progress);
        var took = Duration.ofNanos(System.nanoTime() - began);
        Welcome.to(platform).lines(took).forEach(progress);
        return platform;
    }

    private static Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }
}
