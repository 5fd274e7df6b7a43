// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import org.jspecify.annotations.Nullable;

/** In which language something is written: the tag for its {@code lang} attribute, for example {@code en}. */
public final class TextLanguage {
    /** What a tag looks like. */
    public static final String PATTERN = "[a-z]{2,3}";

    /** The language of the network, where nobody has said another one. */
    public static final String OF_NETWORK = "de";

    private TextLanguage() {}

    /** The tag, or that of the network for null. */
    public static String orOfNetwork(@Nullable String tag) {
        return tag == null ? OF_NETWORK : tag;
    }

    /** Whether this is a tag, or null, which leaves the choice to us. */
    public static boolean isKnown(@Nullable String tag) {
        return tag == null || tag.matches(PATTERN);
    }
}
