// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.seal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The key with which the servers of an installation seal: a file of the home, made when it is first needed. */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // empty until the container sets them
public class SealKey {
    private static final int BYTES = 32;
    private static final String NAME = "seal.key";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home = "";

    /** Where it lies instead. */
    @Inject
    @ConfigProperty(name = "partnernetz.seal.key")
    Optional<String> elsewhere = Optional.empty();

    private byte @Nullable [] key;

    /** The key of a home. */
    public static SealKey of(Path home) {
        var key = new SealKey();
        key.home = home.toString();
        return key;
    }

    Path file() {
        return elsewhere.map(Path::of).orElseGet(() -> Path.of(home, NAME));
    }

    boolean isThere() {
        return Files.exists(file());
    }

    /** @throws IllegalStateException if the file holds no key */
    synchronized byte[] bytes() {
        var known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known.clone();
    }

    private byte[] read() {
        try {
            if (!isThere()) {
                make();
            }
            var read = Base64.getUrlDecoder()
                    .decode(Files.readString(file(), StandardCharsets.US_ASCII).strip());
            if (read.length != BYTES) {
                throw new IllegalArgumentException("it has " + read.length + " bytes");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The key in " + file() + " cannot be read or made", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The file " + file() + " holds no key: " + e.getMessage(), e);
        }
    }

    /** Whoever comes second takes what the first one made. */
    private void make() throws IOException {
        var fresh = new byte[BYTES];
        RANDOM.nextBytes(fresh);
        var folder = Objects.requireNonNull(file().toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var whole = Files.createTempFile(folder, NAME, ".next", ownerOnly(folder));
        try {
            Files.writeString(whole, Base64.getUrlEncoder().withoutPadding().encodeToString(fresh) + "\n");
            Files.createLink(file(), whole);
        } catch (FileAlreadyExistsException othersWereFaster) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(whole, file());
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
