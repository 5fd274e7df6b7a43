// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;

import org.partnernetz.store.json.OneJson;

/** Makes passwords and hands them over in a file that only its owner can read. */
final class Credentials {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 15;

    static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Writes the list at once or not at all; never readable for others, not even for a moment. */
    static void write(Path file, List<JsonObject> entries) {
        var list = OneJson.PROVIDER.createArrayBuilder();
        entries.forEach(list::add);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = draftBeside(file);
            try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                    var json = OneJson.PROVIDER
                            .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                            .createWriter(out)) {
                json.writeArray(list.build());
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static Path draftBeside(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var name = file.getFileName() + ".";
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        folder,
                        name,
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, name, ".tmp");
    }

    private Credentials() {}
}
