// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.regex.Pattern;

/**
 * A kind of papers. The plugin has the words {@code paper.<key>} for it, which whoever checks a paper reads.
 *
 * @param key small letters, digits and hyphens
 * @param asksSurname whether the code alone tells nothing
 */
public record PaperKind(String key, boolean asksSurname) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public PaperKind {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(key + " is no key of a kind of papers");
        }
    }

    /** Checked by its code: it is about nobody, or names nobody. */
    public static PaperKind byCode(String key) {
        return new PaperKind(key, false);
    }

    /** Checked by its code and the surname on it. */
    public static PaperKind byCodeAndSurname(String key) {
        return new PaperKind(key, true);
    }
}
