// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The opaque key of the next page: it holds the sort values of the last row shown. A checksum that includes the list's
 * name rejects keys of other lists and altered keys. It does not hide the values, which are on the page anyway.
 */
public final class PageKey {
    private static final int SUM_BYTES = 8;
    private static final String SEPARATOR = "\u001f";

    private final String list;
    private final int parts;

    /**
     * @param list name of the list to which the keys belong
     * @param parts number of values in a key
     */
    public PageKey(String list, int parts) {
        this.list = list;
        this.parts = parts;
    }

    public String of(Object... values) {
        if (values.length != parts) {
            throw new IllegalArgumentException("A key of " + list + " has " + parts + " parts");
        }
        var payload = String.join(
                        SEPARATOR, Arrays.stream(values).map(Object::toString).toList())
                .getBytes(StandardCharsets.UTF_8);
        var key = Arrays.copyOf(sum(payload), SUM_BYTES + payload.length);
        System.arraycopy(payload, 0, key, SUM_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** Returns the values of a key; empty if this list never issued the key. */
    public Optional<List<String>> read(@Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(key);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length <= SUM_BYTES) {
            return Optional.empty();
        }
        var payload = Arrays.copyOfRange(bytes, SUM_BYTES, bytes.length);
        if (!MessageDigest.isEqual(sum(payload), Arrays.copyOf(bytes, SUM_BYTES))) {
            return Optional.empty();
        }
        var values = List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1));
        return values.size() == parts ? Optional.of(values) : Optional.empty();
    }

    private byte[] sum(byte[] payload) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(payload), SUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
