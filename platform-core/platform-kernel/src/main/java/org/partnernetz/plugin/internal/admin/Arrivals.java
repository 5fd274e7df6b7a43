// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.plugin.admin.PluginAdministration;
import org.partnernetz.plugin.internal.deploy.PluginWatch;
import org.partnernetz.plugin.internal.folder.PluginJar;
import org.partnernetz.plugin.internal.store.SchemaNames;
import org.partnernetz.problem.ConflictException;

/** Stores jars that administrators upload among the available ones, without running anything of them. */
@ApplicationScoped
public class Arrivals {
    private static final int PIECE = 16_384;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    PluginWatch watch;

    @Inject
    SchemaNames names;

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    /** @return the jar as it was read; the temporary file is deleted */
    public PluginJar take(InputStream in) throws IOException {
        var folder = Files.createDirectories(Path.of(home, "plugins", "available"));
        var incoming = Files.createTempFile(folder, "incoming", ".part");
        try {
            write(in, incoming);
            var scratch = Files.createTempDirectory(folder, "reading");
            try {
                var jar = read(incoming, scratch);
                if (names.refuses(jar.id()).isPresent()) {
                    throw new ConflictException("plugin-name-reserved");
                }
                Files.move(
                        incoming,
                        folder.resolve(jar.id() + "-" + jar.version() + ".jar"),
                        StandardCopyOption.REPLACE_EXISTING);
                seeIt();
                return jar;
            } finally {
                empty(scratch);
            }
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static PluginJar read(Path file, Path scratch) {
        try {
            return PluginJar.keep(file, scratch);
        } catch (IOException | SecurityException e) {
            throw new ConflictException("no-plugin");
        }
    }

    private static void write(InputStream in, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            var size = 0L;
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > PluginAdministration.JAR_BYTES_MAX) {
                    throw new ConflictException("plugin-too-large");
                }
                out.write(piece, 0, read);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** A file counts once it looked the same twice. */
    private void seeIt() {
        try {
            watch.attend(PATIENCE);
            watch.attend(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
