// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.partnernetz.text.Clean;
import org.partnernetz.text.FileNames;

/**
 * A file that somebody has sent with a form or by REST.
 *
 * <pre>{@code
 * public record NewNotice(@NotBlank String title, @Nullable @Accepts(FileKind.PDF) Upload paper) {}
 * }</pre>
 *
 * <p>It can be read during the request that has sent it, as often as needed; afterwards it is gone.
 */
public final class Upload {

    /** No file may be larger. */
    public static final int BYTES_MAX = 10 * MaxBytes.MB;

    /** The media type of a file that is of no {@link FileKind}. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final int PIECE = 8192;

    private final String name;
    private final Optional<FileKind> kind;
    private final long size;
    private final String sha256;
    private final Content content;

    private Upload(String name, Look look, Content content) {
        this.kind = FileKind.of(look.head, look.tail());
        this.size = look.size;
        this.sha256 = HexFormat.of().formatHex(look.digest.digest());
        this.name = cleaned(name);
        this.content = content;
    }

    /** Makes one of bytes, for example in a test. */
    public static Upload of(String name, byte[] bytes) {
        var kept = bytes.clone();
        return of(name, () -> new ByteArrayInputStream(kept));
    }

    /**
     * Makes one of a file, which must not change as long as the upload is used.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Upload of(String name, Path file) {
        return of(name, () -> Files.newInputStream(file));
    }

    private static Upload of(String name, Content content) {
        try (var in = content.open()) {
            var look = new Look();
            var piece = new byte[PIECE];
            for (var count = in.read(piece); count >= 0; count = in.read(piece)) {
                look.at(piece, count);
            }
            return new Upload(name, look, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever comes before a slash is a folder of the sender's. The name ends as the kind of the file demands. */
    private String cleaned(String sent) {
        var line = Clean.line(sent.replace('\\', '/'));
        var last = line.substring(line.lastIndexOf('/') + 1);
        var dot = last.lastIndexOf('.');
        var bare = dot < 0 ? last : last.substring(0, dot);
        return bare.codePoints().anyMatch(Character::isLetterOrDigit)
                ? FileNames.inAnyScript(kind.map(FileKind::ending).orElse("bin"), bare)
                : "";
    }

    /**
     * Returns the name without folders and without signs that a system could object to; its extension is that of the
     * kind of the file.
     */
    public String name() {
        return name;
    }

    /** Returns the kind that the bytes tell; empty if they are of no known kind. */
    public Optional<FileKind> kind() {
        return kind;
    }

    /** Returns the media type that the bytes tell, whatever the sender has said. */
    public String type() {
        return kind.map(FileKind::type).orElse(UNKNOWN);
    }

    public long size() {
        return size;
    }

    /** Returns the SHA-256 of the bytes, as 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Opens the bytes. */
    public InputStream open() {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (var in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " (" + type() + ", " + size + " bytes)";
    }

    /** Where the bytes are. */
    private interface Content {
        InputStream open() throws IOException;
    }

    /** What one reading of the bytes tells. */
    private static final class Look {
        private final MessageDigest digest = sha256();
        private byte[] head = new byte[0];
        private byte[] end = new byte[0];
        private long size;

        void at(byte[] piece, int count) {
            digest.update(piece, 0, count);
            size += count;
            if (head.length < FileKind.LOOKED_AT) {
                head = joined(head, piece, count);
            }
            end = joined(end, piece, count);
            if (end.length > 2 * FileKind.LOOKED_AT) {
                end = tail();
            }
        }

        byte[] tail() {
            return Arrays.copyOfRange(end, Math.max(0, end.length - FileKind.LOOKED_AT), end.length);
        }

        private static byte[] joined(byte[] first, byte[] piece, int count) {
            var both = Arrays.copyOf(first, first.length + count);
            System.arraycopy(piece, 0, both, first.length, count);
            return both;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
