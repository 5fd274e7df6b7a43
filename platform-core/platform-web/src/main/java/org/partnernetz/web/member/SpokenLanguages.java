// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages that members may say they speak, with their names in the reader's language. */
final class SpokenLanguages {
    private static final List<String> TAGS = List.of(
            ("am ar az bg bn bs ckb cs da de el en es et fa fi fr ha hi hr hu hy it ja ka kk ko ku ky lt lv mk mn nl no"
                            + " pa pl ps pt ro ru rw sk sl so sq sr sv sw ta te tg th ti tr uk ur uz vi yo zh")
                    .split(" "));

    private final Locale locale;

    SpokenLanguages(Locale locale) {
        this.locale = locale;
    }

    /** All of them by their tags, in the order of their names. */
    Map<String, String> all() {
        var collator = Collator.getInstance(locale);
        return TAGS.stream()
                .sorted(Comparator.comparing(this::name, collator::compare))
                .collect(Collectors.toMap(tag -> tag, this::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** The names of languages whose tags have blanks between them. */
    String names(String tags) {
        return Stream.of(tags.split(" ")).map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }
}
