// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** File names that say what is in the file, such as {@code 2026-12-10-gruendungsabend.ics}. */
public final class FileNames {
    private static final int LENGTH_MAX = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\u200c\u200d]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Map<String, String> LETTERS =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "ı", "i");

    /**
     * Makes a name of plain lower-case letters, digits and hyphens, which every system accepts unchanged. Text in other
     * scripts is left out.
     *
     * @param extension the file name extension without the dot
     * @param parts parts of the name, most important first: a title, a day, a number
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

    /**
     * Makes a name that keeps the letters and digits of any script, such as {@code Geschäftsplan-2026-12-10.pdf}. A
     * download also offers the plain name to systems that cannot handle this one.
     *
     * @param extension the file name extension without the dot
     * @param parts parts of the name, most important first
     */
    public static String inAnyScript(String extension, Object... parts) {
        var name = Stream.of(parts)
                .map(part -> Normalizer.normalize(part.toString(), Normalizer.Form.NFC))
                .collect(Collectors.joining("-"));
        var kept = EDGES.matcher(NO_WORD.matcher(name).replaceAll("-")).replaceAll("");
        var end = kept.codePointCount(0, kept.length()) > LENGTH_MAX
                ? kept.offsetByCodePoints(0, LENGTH_MAX)
                : kept.length();
        var cut = EDGES.matcher(kept.substring(0, end)).replaceAll("");
        return (cut.isEmpty() ? "file" : cut) + "." + extension;
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
