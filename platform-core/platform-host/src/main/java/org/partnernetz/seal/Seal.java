// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.seal;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals secrets that must be read again, with a key that is not in the database. What is sealed says for what it is: a
 * row that was copied to another person or organisation cannot be opened there.
 *
 * <p>Sealed text has only letters, digits, hyphens and underscores behind {@value #MARK}, so it can be a cookie.
 */
@ProviderType
public interface Seal {
    String MARK = "v1.";

    /** Whether a text looks sealed, whatever for. */
    static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    /** @param purpose for what it is, and whose: the same must be said to open it */
    String seal(String text, String purpose);

    /** Empty unless it was sealed for this, with this key, and nobody has changed it. */
    Optional<String> open(String sealed, String purpose);

    /**
     * By which servers know that they have the same key; nothing can be opened with it. The first one makes the key.
     *
     * @throws IllegalStateException if the file holds no key
     */
    String fingerprint();

    /** Where the key lies. */
    Path file();

    /** Whether there is one. */
    boolean isThere();
}
