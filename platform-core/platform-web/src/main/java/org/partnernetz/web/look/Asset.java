// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file for the browser, kept ready: its bytes, the same compressed, and the fingerprint that goes into its address.
 *
 * @param type media type
 * @param fingerprint the beginning of the SHA-256 of the content
 * @param bytes the content
 * @param zipped the content compressed, empty where that saves nothing
 */
record Asset(String type, String fingerprint, byte[] bytes, byte[] zipped) {

    private static final int FINGERPRINT_BYTES = 6;

    static Asset of(String type, byte[] bytes) {
        var zipped = zip(bytes);
        return new Asset(type, fingerprint(bytes), bytes, zipped.length < bytes.length ? zipped : new byte[0]);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
