// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A plugin's jar in the plugins folder of the platform, in versions that a test makes of the built one. */
public final class PluginFile {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String UNINSTALL = "UNINSTALL";
    private static final Duration STEP = Duration.ofMillis(50);

    private final RunningPlatform platform;
    private final BuiltPlugin built;
    private final Path file;

    public PluginFile(RunningPlatform platform, BuiltPlugin built) {
        this.platform = platform;
        this.built = built;
        this.file = platform.home().resolve("plugins").resolve(built.id() + ".jar");
    }

    /** Puts a version into the folder and waits until the platform tells what became of it. */
    public Outcome put(String version) throws IOException, SQLException, InterruptedException {
        return put(version, Map.of());
    }

    /** The same with other or more files in the jar, by path. */
    public Outcome put(String version, Map<String, String> files)
            throws IOException, SQLException, InterruptedException {
        return putWith(version, Map.of(), files);
    }

    /** The same with other headers in the manifest. */
    public Outcome putWith(String version, Map<String, String> headers, Map<String, String> files)
            throws IOException, SQLException, InterruptedException {
        var seen = newest(version);
        var part = file.resolveSibling(built.id() + ".part");
        Files.createDirectories(part.getParent());
        write(version, headers, files, part);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return await(version, seen);
    }

    /** Takes every jar of the plugin away and waits until it has gone; without one nothing happens. */
    public void remove() throws IOException, SQLException, InterruptedException {
        var seen = newest(UNINSTALL);
        var any = false;
        try (var jars = Files.newDirectoryStream(file.getParent(), built.id() + "*.jar")) {
            for (var jar : jars) {
                Files.delete(jar);
                any = true;
            }
        }
        if (any) {
            await(UNINSTALL, seen);
        }
    }

    /** A version as a file elsewhere, to be uploaded. */
    public Path version(String version) throws IOException {
        var elsewhere = Files.createTempDirectory("upload").resolve(built.id() + "-" + version + ".jar");
        write(version, Map.of(), Map.of(), elsewhere);
        return elsewhere;
    }

    /** A version serves a moment before it is told, so another outcome than the awaited one may come first. */
    private Outcome await(String which, long seen) throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var newest = newest(which);
            if (newest > seen) {
                return outcome(newest);
            }
            Thread.sleep(STEP.toMillis());
        }
        throw new IllegalStateException("The platform does not tell what became of the plugin, see " + platform.log());
    }

    /** @param which the version or the action that it is about */
    private long newest(String which) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var query = connection.prepareStatement("select coalesce(max(id), 0) from core.plugin_outcome"
                        + " where plugin = ? and ? in (version, action)")) {
            query.setString(1, built.id());
            query.setString(2, which);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private Outcome outcome(long id) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var query = connection.prepareStatement(
                        "select version, action, succeeded, message, took_millis from core.plugin_outcome"
                                + " where id = ?")) {
            query.setLong(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Outcome(
                        rows.getString("version"),
                        rows.getString("action"),
                        rows.getBoolean("succeeded"),
                        rows.getString("message"),
                        rows.getLong("took_millis"));
            }
        }
    }

    private void write(String version, Map<String, String> headers, Map<String, String> files, Path target)
            throws IOException {
        try (var original = new JarFile(built.jar().toFile())) {
            var manifest = original.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            manifest.getMainAttributes().putValue("Partnernetz-Downgrade", "0"); // tests go up and down as they like
            headers.forEach(manifest.getMainAttributes()::putValue);
            try (var jar = new JarOutputStream(Files.newOutputStream(target), manifest)) {
                for (var entry : original.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !files.containsKey(entry.getName())) {
                        jar.putNextEntry(new ZipEntry(entry.getName()));
                        original.getInputStream(entry).transferTo(jar);
                    }
                }
                for (var added : files.entrySet()) {
                    jar.putNextEntry(new ZipEntry(added.getKey()));
                    jar.write(added.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** What the platform says about an install, update or removal. */
    public record Outcome(String version, String action, boolean succeeded, String message, long tookMillis) {}
}
