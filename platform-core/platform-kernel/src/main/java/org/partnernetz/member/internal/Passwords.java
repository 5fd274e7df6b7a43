// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.partnernetz.member.NewMember;

/** Hashes passwords with Argon2id (19 MiB, 2 rounds: the OWASP minimum) and checks them in equal time for everyone. */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2Function argon;
    private final String decoy;

    public Passwords() {
        this(MEMORY_KIB);
    }

    /** @param memoryKib less than the minimum only for tests that create many accounts */
    public Passwords(int memoryKib) {
        argon = Argon2Function.getInstance(memoryKib, ROUNDS, LANES, BYTES, Argon2.ID);
        decoy = hash(random());
    }

    /**
     * Returns the same form whatever keyboard a password was typed on: composed, and without letters that only look
     * different.
     */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    public String hash(String password) {
        return argon.hash(normal(password).getBytes(StandardCharsets.UTF_8), randomBytes(SALT_BYTES))
                .getResult();
    }

    /** Checks a password. Hashes that are older than {@link #normal} are of the password as typed. */
    public boolean matches(String password, String hash) {
        var tried = password.length() > NewMember.PASSWORD_MAX ? "" : password;
        return isOf(normal(tried), hash) || isOld(tried, hash);
    }

    /** Whether the hash is of the password as it is typed, which is not its normal form. */
    boolean isOld(String password, String hash) {
        return !normal(password).equals(password) && isOf(password, hash);
    }

    private static boolean isOf(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    }

    /** Does the same work as {@link #matches} if there is no account to check. */
    public void pretend(String password) {
        matches(password, decoy);
    }

    /** Returns 256 random bits in characters that are allowed in an address. */
    public static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(BYTES));
    }

    private static byte[] randomBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
