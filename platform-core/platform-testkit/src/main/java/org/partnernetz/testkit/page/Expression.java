// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The inside of {@code #{…}}: finds the names that it asks for, and what it asks of them. */
final class Expression {
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "instanceof",
            "true",
            "false",
            "null");
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z_$][\\w$]*)\\s*->");
    private static final Pattern PARAMETERS = Pattern.compile("\\(([\\w$,\\s]+)\\)\\s*->");
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][\\w]*:[A-Za-z_]\\w*\\s*\\(");

    private final String text;
    private final List<Chain> chains = new ArrayList<>();
    private final Set<String> parameters = new HashSet<>();

    private Expression(String text) {
        this.text = text;
    }

    /** In the order in which they stand there. */
    static List<Chain> chains(String text) {
        var expression = new Expression(text);
        PARAMETER.matcher(text).results().forEach(found -> expression.parameters.add(found.group(1)));
        PARAMETERS
                .matcher(text)
                .results()
                .forEach(found -> expression.parameters.addAll(
                        List.of(found.group(1).strip().split("[,\\s]+"))));
        expression.scan(0, text.length());
        return expression.chains;
    }

    /**
     * Where the expression ends that begins at a place, behind its opening bracket; the end of the text if it never
     * does.
     */
    static int end(String text, int from) {
        var depth = 0;
        for (var at = from; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '\'' || sign == '"') {
                at = endOfQuote(text, at);
            } else if (sign == '{') {
                depth++;
            } else if (sign == '}' && depth-- == 0) {
                return at;
            }
        }
        return text.length();
    }

    private void scan(int from, int to) {
        var at = from;
        while (at < to) {
            var sign = text.charAt(at);
            if (sign == '\'' || sign == '"') {
                at = endOfQuote(text, at) + 1;
            } else if (Character.isDigit(sign)) {
                at = endOfWord(at);
            } else if (Character.isJavaIdentifierStart(sign)) {
                at = word(at, from, to);
            } else {
                at++;
            }
        }
    }

    /** A name with what follows it, a function or a word of the language. */
    private int word(int begin, int from, int to) {
        var function = FUNCTION.matcher(text).region(begin, to);
        if (function.lookingAt()) {
            return function.end() - 1;
        }
        var end = endOfWord(begin);
        var name = text.substring(begin, end);
        if (WORDS.contains(name) || parameters.contains(name) || isProperty(begin)) {
            return end;
        }
        var steps = new ArrayList<Chain.Step>();
        var place = chains.size();
        var after = steps(end, to, steps);
        var whole = from == 0
                && text.substring(0, begin).isBlank()
                && text.substring(after).isBlank();
        chains.add(place, new Chain(name, List.copyOf(steps), whole));
        return after;
    }

    /** Of something that is no name, for example {@code [1, 2].size}. */
    private boolean isProperty(int begin) {
        var before = begin - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == '.';
    }

    private int steps(int from, int to, List<Chain.Step> steps) {
        var at = from;
        while (at < to) {
            if (text.charAt(at) == '[') {
                var end = closing(at);
                scan(at + 1, Math.min(end, to));
                steps.add(Chain.Step.COMPUTED);
                at = end + 1;
            } else if (text.charAt(at) == '.' && at + 1 < to && Character.isJavaIdentifierStart(text.charAt(at + 1))) {
                at = step(at + 1, to, steps);
            } else {
                break;
            }
        }
        return Math.min(at, to);
    }

    private int step(int begin, int to, List<Chain.Step> steps) {
        var end = endOfWord(begin);
        var call = end < to && text.charAt(end) == '(';
        steps.add(new Chain.Step(text.substring(begin, end), call));
        if (!call) {
            return end;
        }
        var closing = closing(end);
        scan(end + 1, Math.min(closing, to));
        return closing + 1;
    }

    private int endOfWord(int begin) {
        var end = begin;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Of the bracket at the place. */
    private int closing(int begin) {
        var depth = 0;
        for (var at = begin; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '\'' || sign == '"') {
                at = endOfQuote(text, at);
            } else if (sign == '(' || sign == '[') {
                depth++;
            } else if ((sign == ')' || sign == ']') && --depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    private static int endOfQuote(String text, int begin) {
        var at = begin + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(begin)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
