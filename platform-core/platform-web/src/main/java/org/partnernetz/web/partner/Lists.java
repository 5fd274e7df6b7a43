// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/** Reads languages and territories that people write one after another. */
final class Lists {
    private static final Pattern BETWEEN = Pattern.compile("[,;/]+");
    private static final Pattern BETWEEN_KEYS = Pattern.compile("[,;\\s]+");
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final Map<String, String> LANGUAGES = names();

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.forLanguageTag(code);
            Stream.of(Locale.GERMAN, Locale.ENGLISH, language)
                    .forEach(in -> names.putIfAbsent(plain(language.getDisplayLanguage(in)), code));
        }
        return Map.copyOf(names);
    }

    private static String plain(String text) {
        return Clean.line(text).toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidException naming the field if a language is not known by that name */
    static List<String> languages(String typed, String field) {
        var codes = new ArrayList<String>();
        for (var word : BETWEEN.split(typed)) {
            var name = plain(word);
            var code = CODE.matcher(name).matches() && !LANGUAGES.containsKey(name) ? name : LANGUAGES.get(name);
            if (code == null && !name.isEmpty()) {
                throw InvalidException.of(field, "unknown-language", Clean.line(word));
            }
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    static String languages(List<String> codes, Locale in) {
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(in))
                .collect(Collectors.joining(", "));
    }

    static List<String> territory(String typed) {
        return BETWEEN_KEYS
                .splitAsStream(typed)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private Lists() {}
}
