// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.PluginFolder;

/**
 * The plugins folder of this server, written by the platform.
 *
 * @param known how its files lay when they were last in step with the others
 */
record LocalFiles(Path folder, KnownFiles known) {
    private static final Logger LOG = Logger.getLogger("org.partnernetz.plugin");
    private static final String PART = "brought-";

    static LocalFiles open(Path folder, Path book) throws IOException {
        Files.createDirectories(folder.resolve("available"));
        for (var one : new Path[] {folder, folder.resolve("available")}) {
            try (var left = Files.newDirectoryStream(one, PART + "*.part")) {
                for (var part : left) {
                    Files.delete(part);
                }
            }
        }
        var known = KnownFiles.read(book);
        if (known.present().size() > 1 && known.present().stream().noneMatch(key -> Files.exists(path(folder, key)))) {
            LOG.warn("None of the plugin jars of this server is there any more; they are had from the other servers");
            known.forget();
        }
        return new LocalFiles(folder, known);
    }

    private static Path path(Path folder, FileKey key) {
        return (key.available() ? folder.resolve("available") : folder).resolve(key.name());
    }

    /** With the time at which it came to lie on the server that had it first, as exactly as a database knows it. */
    FoundJar dated(FileKey key, FoundJar found) {
        var before = known.of(key);
        var arrived = before != null && before.isStill(found) ? before.arrived() : found.arrived();
        return new FoundJar(found.jar(), found.name(), arrived.truncatedTo(ChronoUnit.MICROS));
    }

    /** Writes it beside its place and moves it there once it has the checksum that it should have. */
    void lay(SharedFile file, Content content) throws IOException, SQLException {
        var place = path(folder, file.key());
        var part = Files.createTempFile(place.getParent(), PART, ".part");
        try {
            var digest = sha256();
            try (var out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
                content.writeTo(out);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.digest())) {
                throw new IOException("its SHA-256 is not the one that it should have");
            }
            Brought.in(folder).add(String.valueOf(file.digest()), file.key().name());
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        var laid = PluginFolder.arrived(place);
        known.put(file.key(), new Known(file.digest(), laid, file.arrived(), file.edition()));
    }

    void delete(SharedFile file) throws IOException {
        Files.deleteIfExists(path(folder, file.key()));
        known.put(file.key(), new Known(null, file.arrived(), file.arrived(), file.edition()));
    }

    /** What somebody has laid anew over a file that was brought is this server's own. */
    void noteOwn(FileKey key, @Nullable FoundJar here) throws IOException {
        var before = known.of(key);
        if (here != null && before != null && !before.isStill(here)) {
            Brought.in(folder).remove(here.jar().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java always has SHA-256", e);
        }
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }
}
