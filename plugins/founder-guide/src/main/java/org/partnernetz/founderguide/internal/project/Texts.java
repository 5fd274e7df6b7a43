// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Takes out of what people send what nobody can see: spaces of every kind at the ends, and signs without width. */
public final class Texts {
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");
    /** Signs that no text has and no database keeps, such as NUL. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Texts() {}

    /** One line, for titles and names. */
    public static String line(@Nullable String sent) {
        return sent == null
                ? ""
                : SPACE.matcher(INVISIBLE.matcher(sent).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Lines, for texts. */
    public static String lines(@Nullable String sent) {
        return sent == null
                ? ""
                : CONTROL.matcher(sent.replace("\r\n", "\n")).replaceAll("").strip();
    }
}
