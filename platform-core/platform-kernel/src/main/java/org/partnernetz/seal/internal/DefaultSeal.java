// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.seal.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.kernel.Digests;
import org.partnernetz.seal.Seal;

/** Seals with AES-GCM; the purpose is associated data. */
@ApplicationScoped
public class DefaultSeal implements Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final int FINGERPRINT_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SealKey key;

    @Override
    public String seal(String text, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> open(String sealed, String purpose) {
        if (!Seal.isSealed(sealed)) {
            return Optional.empty();
        }
        try {
            var whole = Base64.getUrlDecoder().decode(sealed.substring(MARK.length()));
            if (whole.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            var opened = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), purpose)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String fingerprint() {
        var digest = Digests.sha256("fingerprint ".getBytes(StandardCharsets.US_ASCII), key.bytes());
        return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    }

    @Override
    public Path file() {
        return key.file();
    }

    @Override
    public boolean isThere() {
        return key.isThere();
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
