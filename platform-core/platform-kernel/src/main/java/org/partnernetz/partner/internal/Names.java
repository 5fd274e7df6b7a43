// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnernetz.tenant.NewOrganisation;

/** Makes short names of long ones. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("[\\s,]+(e\\.?\\s*v\\.?|e\\.?\\s*g\\.?|g?gmbh|ug|ag)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final int SLUG_MAX = 40;
    private static final int INITIALS = 3;
    private static final String UNNAMED = "partner";

    /** Small letters without marks, for comparing. */
    static String folded(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** A short name for addresses that is still free, without the legal form. */
    static String slug(String name, Predicate<String> taken) {
        var german = LEGAL_FORM
                .matcher(name)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        var words = BETWEEN.matcher(folded(german)).replaceAll("-");
        var cut = ENDS.matcher(words.substring(0, Math.min(words.length(), SLUG_MAX)))
                .replaceAll("");
        var base = cut.isEmpty() ? UNNAMED : cut;
        var slug = base;
        for (var number = 2; taken.test(slug) && slug.length() <= NewOrganisation.SLUG_MAX; number++) {
            slug = base + '-' + number;
        }
        return slug;
    }

    /** The first letters of the first words. */
    static String initials(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(word -> !word.isEmpty())
                .limit(INITIALS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private Names() {}
}
