// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.partnernetz.text.FileNames;

/** Writes the header that offers a file for download under a name (RFC 6266). */
public final class Attachment {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\u200c\\u200d._-]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");

    /**
     * Returns the header with a name in letters of any script, preceded by a plain name for systems that cannot read
     * the other.
     */
    public static String named(String wanted) {
        var name = OTHER.matcher(wanted).replaceAll("-");
        if (PLAIN.matcher(name).matches()) {
            return "attachment; filename=\"" + name + "\"";
        }
        var dot = name.lastIndexOf('.');
        var fallback = dot < 0
                ? FileNames.of("bin", name)
                : FileNames.of(plain(name.substring(dot + 1)), name.substring(0, dot));
        return "attachment; filename=\"" + fallback + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String plain(String extension) {
        return PLAIN.matcher(extension).matches() ? extension : "bin";
    }

    /** A form's blank is no blank here; there is none after cleaning. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private Attachment() {}
}
