// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnernetz.search.SearchQuery;

/**
 * What is typed, each word and each phrase once, the first {@value SearchQuery#WORDS_MAX} words of it: what the
 * database does for a search grows with them.
 */
final class SearchWords {
    private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern QUOTE = Pattern.compile("[„“”‟«»＂]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String OR = "or";

    private final List<String> parts = new ArrayList<>();
    private final HashSet<String> known = new HashSet<>();
    private int left = SearchQuery.WORDS_MAX;

    static String of(String typed) {
        var wanted = new SearchWords();
        PART.matcher(QUOTE.matcher(typed).replaceAll("\"")).results().forEach(part -> wanted.add(part.group()));
        return String.join(" ", wanted.parts);
    }

    private void add(String part) {
        var folded = part.toLowerCase(Locale.ROOT);
        if (folded.equals(OR)) {
            addOr();
        } else if (left > 0 && known.add(folded)) {
            var words = Math.max(1, WORD.matcher(part).results().count());
            parts.add(words > left ? cut(part) : part);
            left -= (int) Math.min(left, words);
        }
    }

    /** Twice in a row it would be a word. */
    private void addOr() {
        if (!parts.isEmpty() && !parts.get(parts.size() - 1).equals(OR)) {
            parts.add(OR);
        }
    }

    private String cut(String part) {
        var words = WORD.matcher(part).results().limit(left).map(found -> found.group());
        return (part.startsWith("-") ? "-\"" : "\"") + words.collect(Collectors.joining(" ")) + '"';
    }
}
