// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;
import org.partnernetz.partner.HostNames;
import org.partnernetz.text.Clean;

/** A host name as people type it, and as browsers send it. */
final class TypedHost {
    private static final Pattern AROUND = Pattern.compile("^https?://|[./]+$");

    /** At least two labels, the last of which begins with a letter: no address of IP looks like that. */
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /** As browsers do it: ß stays ß. */
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ);

    private TypedHost() {}

    /** In ASCII; empty if it is no host name. */
    static Optional<String> read(String typed) {
        var plain = AROUND.matcher(Clean.line(typed).toLowerCase(Locale.ROOT)).replaceAll("");
        if (plain.length() > HostNames.HOST_MAX) {
            return Optional.empty();
        }
        var info = new IDNA.Info();
        var ascii = NAMES.nameToASCII(plain, new StringBuilder(), info).toString();
        return !info.hasErrors()
                        && ascii.length() <= HostNames.HOST_MAX
                        && HOST.matcher(ascii).matches()
                ? Optional.of(ascii)
                : Optional.empty();
    }

    /** With umlauts. */
    static String shown(String ascii) {
        var info = new IDNA.Info();
        var shown = NAMES.nameToUnicode(ascii, new StringBuilder(), info).toString();
        return info.hasErrors() ? ascii : shown;
    }
}
