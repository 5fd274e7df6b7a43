// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.NewMember;
import org.partnernetz.problem.InvalidException;

/**
 * The rules for a password: it is long enough, is in no list, and is hard to guess even for somebody who knows the
 * person.
 */
@ApplicationScoped
public class PasswordRules {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORD_MIN = 3;

    /** What everybody here thinks of first: the platform, the place, and what it is all about. */
    private static final List<String> HERE =
            List.of("Partnernetz", "Saarbrücken", "Saarbruecken", "Gründung", "Gruendung");

    @Inject
    PasswordStrength strength;

    @Inject
    LeakedPasswords leaked;

    /**
     * Adds the faults of the password.
     *
     * @param own the person's address and name, and the names of their organisations
     */
    InvalidException.Check check(InvalidException.Check check, String typed, String field, Collection<String> own) {
        var password = Passwords.normal(typed);
        check.atLeast(password, field, NewMember.PASSWORD_MIN).fits(password, field, NewMember.PASSWORD_MAX);
        if (password.length() < NewMember.PASSWORD_MIN || password.length() > NewMember.PASSWORD_MAX) {
            return check;
        }
        if (leaked.has(password)) {
            return check.that(false, field, "password-guessable");
        }
        if (strength.isGuessable(password, words(Stream.concat(HERE.stream(), own.stream())))) {
            var byAnybody = strength.isGuessable(password, words(HERE.stream()));
            check.that(false, field, byAnybody ? "password-guessable" : "password-own-words");
        }
        return check;
    }

    private static Collection<String> words(Stream<String> known) {
        return known.map(Passwords::normal)
                .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN_WORDS.splitAsStream(text)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= WORD_MIN)
                .collect(Collectors.toSet());
    }
}
