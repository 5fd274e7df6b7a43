// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.internal.MentionRepository.Called;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Markdown;

/**
 * Finds whom a text mentions with {@code @Name}: the longest name that stands there and belongs to exactly one person
 * who can be mentioned. Code, lines that quote somebody, and {@code \@} mention nobody.
 */
@ApplicationScoped
public class Mentions {
    static final int MAX = 20;

    private static final String FIELD = "text";
    private static final String SIGN = "@";
    private static final int NAME_MAX = 120;
    private static final int ENDS_MAX = 12;

    /** Code and quotes are found first, so that no sign is looked for in them. */
    private static final Pattern SIGNS = Pattern.compile(
            "(?s:```.*?(?:```|\\z))|`[^`\\n]*`|(?m:^ {0,3}>.*$)" + "|(?<![\\p{L}\\p{N}._%+\\-/\\\\@])@(?=\\p{L})");

    /** Two words, for naming what was not found. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.-]+(?: [\\p{L}\\p{M}\\p{N}'’.-]+)?");

    @Inject
    MentionRepository repository;

    @Inject
    Markdown markdown;

    /**
     * A text with references in it.
     *
     * @param people to whom they lead
     * @param known to whom they led before
     */
    record Written(String text, String html, Collection<Called> people, Collection<Called> known) {}

    /** Reads the text of a new post. */
    Written read(UUID topic, String text) {
        return read(topic, text, List.of());
    }

    /** Reads another text of a post. */
    Written again(UUID topic, UUID post, String text) {
        return read(topic, text, repository.of(post));
    }

    /** Keeps whom a stored post mentions. */
    void keep(UUID post, Written written) {
        if (!written.people().isEmpty() || !written.known().isEmpty()) {
            repository.keep(post, written.people());
        }
    }

    /** @throws InvalidException {@code mention-nobody}, {@code mention-several} or {@code mentions-max} */
    private Written read(UUID topic, String text, List<Called> known) {
        var places = places(text);
        if (places.isEmpty()) {
            return new Written(text, markdown.toHtml(text), List.of(), known);
        }
        if (places.size() > MAX) {
            throw InvalidException.of(FIELD, "mentions-max", Integer.toString(MAX));
        }
        var names = new LinkedHashSet<String>();
        places.values().forEach(names::addAll);
        var found = new ArrayList<>(known);
        repository.called(topic, names).stream()
                .filter(one -> known.stream().noneMatch(former -> isSame(former, one)))
                .forEach(found::add);
        var people = new LinkedHashMap<UUID, Called>();
        var written = written(text, places, (rest, among) -> {
            var person = only(longest(rest, among, found), found, known);
            people.putIfAbsent(person.person(), person);
            return person;
        });
        return new Written(written, markdown.toHtml(written), List.copyOf(people.values()), known);
    }

    private static boolean isSame(Called one, Called other) {
        return one.person().equals(other.person());
    }

    private static String written(String text, Map<Integer, List<String>> places, Finder finder) {
        var written = new StringBuilder();
        var done = 0;
        for (var place : places.entrySet()) {
            var sign = place.getKey();
            var person = finder.find(text.substring(sign + 1), place.getValue());
            written.append(text, done, sign).append(MentionText.reference(person));
            done = sign + 1 + person.name().length();
        }
        written.append(text, done, text.length());
        if (written.length() > NewTopic.TEXT_MAX) {
            throw InvalidException.of(FIELD, "too-long", Integer.toString(NewTopic.TEXT_MAX));
        }
        return written.toString();
    }

    /** Finds who is meant by the text after a sign. */
    private interface Finder {
        Called find(String rest, List<String> names);
    }

    private static String longest(String rest, List<String> names, List<Called> found) {
        for (var name : names) {
            if (found.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
                return name;
            }
        }
        var words = WORDS.matcher(rest);
        throw InvalidException.of(FIELD, "mention-nobody", words.lookingAt() ? words.group() : rest);
    }

    /** Of several with the same name, the one whom the text mentioned before. */
    private static Called only(String name, List<Called> found, List<Called> known) {
        var all = called(name, found);
        if (all.size() == 1) {
            return all.get(0);
        }
        var before = called(name, known);
        if (before.size() == 1) {
            return before.get(0);
        }
        throw InvalidException.of(FIELD, "mention-several", name);
    }

    private static List<Called> called(String name, List<Called> among) {
        return among.stream().filter(one -> one.name().equalsIgnoreCase(name)).toList();
    }

    /** Where signs stand, and which names may follow each, the longest first. */
    private static Map<Integer, List<String>> places(String text) {
        var places = new LinkedHashMap<Integer, List<String>>();
        Matcher signs = SIGNS.matcher(text);
        while (signs.find()) {
            if (signs.group().equals(SIGN)) {
                places.put(signs.start(), names(text, signs.end()));
            }
        }
        return places;
    }

    private static List<String> names(String text, int from) {
        var names = new ArrayList<String>();
        for (var at = from + 1; at <= text.length() && at - from <= NAME_MAX && names.size() < ENDS_MAX; at++) {
            if (text.charAt(at - 1) == '\n') {
                break;
            }
            if (endsAt(text, at)) {
                names.add(0, text.substring(from, at));
            }
        }
        return names;
    }

    private static boolean endsAt(String text, int at) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at)) && !isMark(text, at));
    }

    private static boolean isMark(String text, int at) {
        return Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
    }
}
