// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/** What can be set, with the limits of its values. */
public enum Setting {
    /** Megabytes that the files of an organisation may take. The operator may say another default. */
    MOST_MEGABYTES(Kind.NUMBER, "2048", 0, 1_000_000),

    /** Members and open invitations of an organisation. */
    MOST_PEOPLE(Kind.NUMBER, "10000", 2, 1_000_000),

    /** How long texts of mails are kept after they were sent or given up. */
    MAIL_TEXT_DAYS(Kind.NUMBER, "14", 1, 60),

    /** How long is kept that there was a mail. */
    MAIL_DAYS(Kind.NUMBER, "90", 60, 365),

    /** Words at which the forum asks before it sends a text. Those of the network and of the organisation count. */
    CASE_WORDS(Kind.WORDS, "", 0, 2000);

    private static final int WORD_LEAST = 3;

    private final Kind kind;
    private final String byDefault;
    private final long least;
    private final long greatest;

    Setting(Kind kind, String byDefault, long least, long greatest) {
        this.kind = kind;
        this.byDefault = byDefault;
        this.least = least;
        this.greatest = greatest;
    }

    /** What a value is. */
    public enum Kind {
        /** A whole number. */
        NUMBER,
        /** Words with commas between them. */
        WORDS
    }

    public Kind kind() {
        return kind;
    }

    public String byDefault() {
        return byDefault;
    }

    public long least() {
        return least;
    }

    public long greatest() {
        return greatest;
    }

    /** Whether it bounds organisations, so that the coordination alone sets it, for each of them if it wants to. */
    public boolean isBound() {
        return name().startsWith("MOST_");
    }

    /** Its name in messages and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds a setting by its key. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** @throws InvalidException naming {@code value} */
    public void check(String value) {
        fault(value).ifPresent(fault -> {
            throw new InvalidException(List.of(fault));
        });
    }

    private Optional<Fault> fault(String value) {
        return kind == Kind.WORDS ? ofWords(value) : ofNumber(value);
    }

    private Optional<Fault> ofWords(String value) {
        if (value.length() > greatest) {
            return fault("too-long", Long.toString(greatest));
        }
        var isShort = words(value).stream().anyMatch(word -> word.length() < WORD_LEAST);
        return isShort ? fault("short-word", Integer.toString(WORD_LEAST)) : Optional.empty();
    }

    private Optional<Fault> ofNumber(String value) {
        try {
            var number = Long.parseLong(value);
            return number < least || number > greatest ? fault("range", least + "–" + greatest) : Optional.empty();
        } catch (NumberFormatException e) {
            return fault("number", "");
        }
    }

    private static Optional<Fault> fault(String code, String limit) {
        return Optional.of(new Fault("value", code, limit));
    }

    /** Whether the value is one of this setting. */
    public boolean accepts(String value) {
        return fault(value).isEmpty();
    }

    /** The words of a value. */
    public static List<String> words(String value) {
        return Arrays.stream(value.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
