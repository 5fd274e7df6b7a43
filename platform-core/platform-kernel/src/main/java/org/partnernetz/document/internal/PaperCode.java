// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.partnernetz.kernel.Digests;
import org.partnernetz.text.Clean;

/** The code of a paper as somebody typed it, and what is kept of it. */
final class PaperCode {
    private static final String MAC = "HmacSHA256";
    private static final int LENGTH_MAX = 64;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String code;

    private PaperCode(String code) {
        this.code = code;
    }

    static PaperCode of(String typed) {
        return new PaperCode(bare(typed).toUpperCase(Locale.ROOT));
    }

    String hash() {
        return Digests.hex("paper " + code);
    }

    /** HMAC whose key is the code, which is kept nowhere. */
    String surname(String typed) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(bytes("surname " + code), MAC));
            return HexFormat.of().formatHex(mac.doFinal(bytes(folded(typed))));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether anything of a surname counts. */
    static boolean isName(String typed) {
        return !folded(typed).isEmpty();
    }

    /**
     * Case, also of ß, accents and what stands between letters are nothing. Other spellings of a name are other names.
     */
    private static String folded(String typed) {
        var plain = MARKS.matcher(Normalizer.normalize(bare(typed), Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String bare(String typed) {
        var line = Clean.line(typed);
        return BETWEEN.matcher(line.substring(0, Math.min(line.length(), LENGTH_MAX)))
                .replaceAll("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
