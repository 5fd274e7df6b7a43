// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A complete plugin jar, copied by the host, so that the former jar is still available after its file was replaced.
 *
 * @param id the bundle's symbolic name: part of addresses, name of the database schema
 * @param digest SHA-256 of the file
 * @param contents what the jar says about the plugin
 */
public record PluginJar(Path file, String id, Version version, String digest, JarContents contents) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int ID_MAX = 60;

    /**
     * Copies a jar into the host's folder and reads it.
     *
     * @throws IOException if the file is not a complete plugin jar, or not yet; the message is for the administrator
     */
    public static PluginJar keep(Path file, Path keeping) throws IOException {
        var copy = Files.createTempFile(keeping, "incoming", ".part");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            var digest = digest(copy);
            var kept = keeping.resolve(digest + ".jar");
            var jar = read(copy, kept, digest);
            Files.move(copy, kept, StandardCopyOption.REPLACE_EXISTING);
            return jar;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static PluginJar read(Path copy, Path kept, String digest) throws IOException {
        // Signatures are not looked at here: a tampered jar is a plugin jar, which is refused by name.
        try (var jar = new JarFile(copy.toFile(), false)) {
            readToTheEnd(jar);
            var manifest = jar.getManifest();
            if (manifest == null) {
                throw new IOException("it has no manifest");
            }
            var id = id(manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME));
            var version = manifest.getMainAttributes().getValue(Constants.BUNDLE_VERSION);
            return new PluginJar(kept, id, Version.parseVersion(version), digest, JarContents.of(jar));
        } catch (IllegalArgumentException e) {
            throw new IOException("its version is none: " + e.getMessage(), e);
        }
    }

    private static String id(@Nullable String symbolicName) throws IOException {
        var name = symbolicName == null ? "" : symbolicName.split(";")[0].strip();
        if (!ID.matcher(name).matches() || name.length() > ID_MAX) {
            throw new IOException("its Bundle-SymbolicName '" + name + "' is no plugin id");
        }
        return name;
    }

    private static void readToTheEnd(JarFile jar) throws IOException {
        for (var entries = jar.entries(); entries.hasMoreElements(); ) {
            try (var in = jar.getInputStream(entries.nextElement())) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static String digest(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[16_384];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java always has SHA-256", e);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** {@code founder_guide} for {@code founder-guide}. */
    public String schema() {
        return id.replace('-', '_');
    }
}
