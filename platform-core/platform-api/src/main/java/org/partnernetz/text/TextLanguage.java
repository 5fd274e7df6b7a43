// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import org.jspecify.annotations.Nullable;

/** The language of a text, as the tag for its {@code lang} attribute, for example {@code en}. */
public final class TextLanguage {
    /** The pattern of a tag. */
    public static final String PATTERN = "[a-z]{2,3}";

    /** The language of the network, which applies unless somebody states another one. */
    public static final String OF_NETWORK = "de";

    private TextLanguage() {}

    /** Returns the tag, or the tag of the network for null. */
    public static String orOfNetwork(@Nullable String tag) {
        return tag == null ? OF_NETWORK : tag;
    }

    /** Says whether this is a tag, or null, which stands for the default. */
    public static boolean isKnown(@Nullable String tag) {
        return tag == null || tag.matches(PATTERN);
    }
}
