// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows the references in the text of a post as the names that people have now. A reference is written {@code @{key}};
 * one that leads to nobody, for example because the person was erased, shows nothing.
 */
final class MentionText {
    private static final Pattern REFERENCE = Pattern.compile("(?:@|&#64;)\\{([0-9a-f-]{36})\\}");

    private MentionText() {}

    static String reference(MentionRepository.Called person) {
        return "@{" + person.person() + '}';
    }

    /** @param mentions key and name of each person, separated by a space */
    static String markdown(String text, List<String> mentions) {
        return named(text, mentions, name -> '@' + name);
    }

    /** @param mentions as for {@link #markdown} */
    static String html(String html, List<String> mentions) {
        return named(html, mentions, name -> "<strong><bdi>@" + escaped(name) + "</bdi></strong>");
    }

    private static String named(String text, List<String> mentions, UnaryOperator<String> shown) {
        if (!text.contains("{")) {
            return text;
        }
        Map<String, String> names = mentions.stream()
                .collect(Collectors.toMap(
                        mention -> mention.substring(0, mention.indexOf(' ')),
                        mention -> mention.substring(mention.indexOf(' ') + 1)));
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> names.containsKey(found.group(1))
                        ? Matcher.quoteReplacement(shown.apply(names.get(found.group(1))))
                        : "");
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
