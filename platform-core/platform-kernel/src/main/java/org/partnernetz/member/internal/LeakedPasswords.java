// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The operator's list of passwords that nobody may choose: one SHA-1 hash in capital letters per line, sorted; the rest
 * of a line is ignored. Large lists of leaked passwords are published in this form. The file itself is searched, so it
 * may be of any size.
 */
@ApplicationScoped
public class LeakedPasswords {
    private static final int DIGEST_LENGTH = 40;

    /** Empty until the container sets it. */
    @Inject
    @ConfigProperty(name = "partnernetz.passwords.file")
    @SuppressWarnings("UnnecessaryAssignment")
    Optional<String> file = Optional.empty();

    boolean has(String password) {
        if (file.isEmpty()) {
            return false;
        }
        try (var list = new RandomAccessFile(Path.of(file.get()).toFile(), "r")) {
            return has(list, sha1(password));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of passwords (partnernetz.passwords.file) cannot be read", e);
        }
    }

    /** Halves what lies between two places until one line is left. */
    private static boolean has(RandomAccessFile list, String digest) throws IOException {
        var from = 0L;
        var to = list.length();
        while (from < to) {
            var middle = (from + to) >>> 1;
            var line = lineBehind(list, middle);
            if (line == null || line.compareTo(digest) > 0) {
                to = middle;
            } else if (line.equals(digest)) {
                return true;
            } else {
                from = middle + 1;
            }
        }
        return false;
    }

    /** The digest on the first line that begins at the place or after it; null behind the last. */
    private static @Nullable String lineBehind(RandomAccessFile list, long place) throws IOException {
        list.seek(Math.max(0, place - 1));
        if (place > 0) {
            toNextLine(list);
        }
        var digest = new byte[DIGEST_LENGTH];
        var read = list.read(digest);
        return read < 0 ? null : new String(digest, 0, read, StandardCharsets.US_ASCII);
    }

    private static void toNextLine(RandomAccessFile list) throws IOException {
        int read;
        do {
            read = list.read();
        } while (read >= 0 && read != '\n');
    }

    private static String sha1(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
