// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that say what is in them, such as {@code 2026-12-10-gruendungsabend.ics}. */
public final class FileNames {
    private static final int LENGTH_MAX = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Map<String, String> LETTERS =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "ı", "i");

    /**
     * A name of plain small letters, digits and hyphens, which every system keeps as it is. What has no Latin letters
     * is left out.
     *
     * @param extension what the file is, without a dot
     * @param parts what is in it, most telling first: a title, a day, a number
     */
    public static String of(String extension, Object... parts) {
        var name = Stream.of(parts)
                .map(part -> plain(part.toString()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        var cut = name.length() > LENGTH_MAX ? name.substring(0, LENGTH_MAX) : name;
        var kept = EDGES.matcher(cut).replaceAll("");
        return (kept.isEmpty() ? "file" : kept) + "." + extension;
    }

    private static String plain(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return EDGES.matcher(OTHER.matcher(bare).replaceAll("-")).replaceAll("");
    }

    private FileNames() {}
}
