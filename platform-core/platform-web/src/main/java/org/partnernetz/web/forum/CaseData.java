// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds what looks like data of a client in a text that others will read: telephone and file numbers, dates of birth,
 * and names after a form of address. It is a reminder, not a protection: it misses much, and what it finds may be
 * harmless. Ask before sending, and do not refuse.
 */
public final class CaseData {
    private static final int TELEPHONE_DIGITS = 7;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}.*");

    private static final Map<Kind, Pattern> PATTERNS = new TreeMap<>(Map.of(
            Kind.TELEPHONE,
            Pattern.compile("(?<![\\w/.+-])(?:\\+\\d|0\\d)[\\d ()/.-]{4,20}\\d(?!\\w)"),
            Kind.FILE_NUMBER,
            Pattern.compile(
                    "\\b(?:Az|Aktenzeichen|Geschäftszeichen|Kundennummer|Fallnummer|BG-Nummer|BG-Nr|Kd-Nr|AZR-Nummer|"
                            + "case number|file number)\\b[.:]{0,2} {0,3}[A-Z0-9 ./-]{0,20}\\d[A-Z0-9./-]{0,20}"
                            + "|\\b\\d{5}//\\d{4,7}\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Kind.BIRTH_DATE,
            Pattern.compile(
                    "\\b(?:geb\\.|geboren|Geburtsdatum|born|date of birth)[^\\d\\n]{0,20}\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Kind.NAME,
            Pattern.compile("\\b(?:Herrn?|Frau|Familie|Mr\\.?|Mrs\\.?|Ms\\.?) {1,2}\\p{Lu}[\\p{L}'’-]{1,40}")));

    /** What it looks like. */
    public enum Kind {
        TELEPHONE,
        FILE_NUMBER,
        BIRTH_DATE,
        NAME,
        /** One that the network or the organisation wants to be asked about. */
        WORD
    }

    /** A place in the text, in its own words. */
    public record Finding(Kind kind, String words) {}

    /**
     * Returns what looks like data of a client, each only once.
     *
     * @param more words at which to ask, too, wherever they stand by themselves
     */
    public static List<Finding> in(String text, List<String> more) {
        var found = new ArrayList<Finding>();
        PATTERNS.forEach((kind, pattern) -> pattern.matcher(text)
                .results()
                .map(match -> match.group().strip())
                .filter(words -> kind != Kind.TELEPHONE || isTelephone(words))
                .distinct()
                .forEach(words -> found.add(new Finding(kind, words))));
        more.stream()
                .filter(word -> whole(word).matcher(text).find())
                .forEach(word -> found.add(new Finding(Kind.WORD, word)));
        return List.copyOf(found);
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isTelephone(String words) {
        return NOT_A_DIGIT.matcher(words).replaceAll("").length() >= TELEPHONE_DIGITS
                && !DATE.matcher(words).matches();
    }

    private CaseData() {}
}
