// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Locale;
import java.util.regex.Pattern;

import org.partnernetz.kernel.Digests;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Codes;

/**
 * A code with which somebody comes in: to accept an invitation, or to set a new password. Its 16 characters carry 77
 * random bits, so it needs no slow hash and cannot be guessed; people can also type it from paper.
 *
 * @param code without hyphens, in capitals
 */
record EntryCode(String code) {
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int TYPED_MAX = 64;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{" + GROUP + "})(?=.)");

    static EntryCode fresh() {
        return new EntryCode(Codes.fresh(LENGTH));
    }

    static EntryCode of(String typed) {
        var line = Clean.line(typed);
        var bare = BETWEEN.matcher(line.substring(0, Math.min(line.length(), TYPED_MAX)))
                .replaceAll("");
        return new EntryCode(bare.toUpperCase(Locale.ROOT));
    }

    /** As people read and type it: {@code BCDF-GHJK-LMNP-QRST}. */
    String shown() {
        return GROUPS.matcher(code).replaceAll("-");
    }

    /** All that is stored. */
    String hash() {
        return Digests.hex("entry " + code);
    }
}
