// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Takes out of a text what a person cannot see but a machine would keep. */
public final class CleanText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\u00ad\\u061c\\u115f\\u1160"
            + "\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\u3164\\ufeff\\uffa0"
            + "\\ufff9-\\ufffb]");
    private static final Pattern INVISIBLE_IN_LINES =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** One line, for names and titles: no control or zero-width characters, single spaces, composed letters. */
    public static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var spaced = SPACE.matcher(text).replaceAll(" ");
        var visible = INVISIBLE.matcher(spaced).replaceAll("");
        return Normalizer.normalize(SPACE.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /**
     * Lines of text: {@code \n} between them, no other control characters, nothing that turns the writing direction.
     */
    public static String lines(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var unix = text.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE_IN_LINES.matcher(unix).replaceAll("").strip();
    }

    private CleanText() {}
}
