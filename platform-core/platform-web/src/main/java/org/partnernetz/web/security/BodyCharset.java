// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The charset that a request names for its body. There is but one, UTF-8: JSON has no other, our pages send no other,
 * and what reads a form or an error page fails over names that it does not know.
 */
final class BodyCharset {
    private static final Pattern NAMED =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]*)", Pattern.CASE_INSENSITIVE);

    /** Whether that type of content leaves it at UTF-8. */
    static boolean isOurs(@Nullable String contentType) {
        return contentType == null || NAMED.matcher(contentType).results().allMatch(named -> isUtf8(named.group(1)));
    }

    private static boolean isUtf8(String charset) {
        try {
            return Charset.forName(charset).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }

    private BodyCharset() {}
}
