// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.regex.Pattern;

/**
 * A kind of paper. The plugin provides its name as the message {@code paper.<key>}, which is shown to whoever checks a
 * paper.
 *
 * @param key lower-case letters, digits and hyphens
 * @param asksSurname whether the reader must also enter the surname on the paper
 */
public record PaperKind(String key, boolean asksSurname) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public PaperKind {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(key + " is no key of a kind of papers");
        }
    }

    /** A kind that is checked by its code alone, because its papers name no person. */
    public static PaperKind byCode(String key) {
        return new PaperKind(key, false);
    }

    /** A kind that is checked by its code together with the surname on the paper. */
    public static PaperKind byCodeAndSurname(String key) {
        return new PaperKind(key, true);
    }
}
