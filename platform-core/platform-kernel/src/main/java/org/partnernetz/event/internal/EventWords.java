// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.partnernetz.event.Occasion;

/**
 * What the letters about events say, in the languages in which the platform writes.
 *
 * @param day pattern of a day
 * @param between from when till when on one day
 */
record EventWords(
        Locale locale,
        String day,
        String between,
        String hello,
        String when,
        String where,
        String online,
        String open,
        Guests guests,
        All all) {

    /** To guests. */
    record Guests(
            String hello,
            String asked,
            String askedText,
            String ends,
            String confirm,
            String taken,
            String takenText,
            String back) {}

    /** To all who come. */
    record All(String changed, String changedText, String cancelled, String cancelledText, String message) {}

    private static final EventWords GERMAN = new EventWords(
            Locale.GERMAN,
            "EEEE, d. MMMM uuuu",
            "%s, %s bis %s Uhr",
            "Guten Tag %s,",
            "Wann: %s",
            "Wo: %s",
            "Online: %s",
            "Zum Termin",
            new Guests(
                    "Guten Tag,",
                    "Bitte bestätigen: %s",
                    "jemand hat mit dieser Adresse um einen Platz gebeten: „%s“ bei „%s“. Mit dem Link bestätigen Sie ihn.",
                    "Ohne Bestätigung löschen wir die Anfrage nach %d Stunden. Waren Sie das nicht? Dann müssen Sie nichts tun.",
                    "Platz ansehen",
                    "Ihr Platz: %s",
                    "Sie haben einen Platz: „%s“ bei „%s“.",
                    "Können Sie nicht kommen? Mit dem Link geben Sie den Platz zurück."),
            new All(
                    "Geändert: %s",
                    "„%s“ bei „%s“ hat sich geändert. Jetzt gilt:",
                    "Abgesagt: %s",
                    "„%s“ bei „%s“ findet nicht statt. Der Termin war:",
                    "„%2$s“ schreibt an alle, die zu „%1$s“ kommen:"));
    private static final EventWords ENGLISH = new EventWords(
            Locale.ENGLISH,
            "EEEE, d MMMM uuuu",
            "%s, %s to %s",
            "Dear %s,",
            "When: %s",
            "Where: %s",
            "Online: %s",
            "Open the event",
            new Guests(
                    "Good day,",
                    "Please confirm: %s",
                    "Somebody asked for a place with this address: “%s” at “%s”. Confirm it with the link.",
                    "Without a confirmation we delete the request after %d hours. Was it not you? Then you need not do anything.",
                    "See the place",
                    "Your place: %s",
                    "You have a place: “%s” at “%s”.",
                    "You cannot come? Give the place back with the link."),
            new All(
                    "Changed: %s",
                    "“%s” at “%s” has changed. From now on:",
                    "Cancelled: %s",
                    "“%s” at “%s” does not take place. It was planned for:",
                    "“%2$s” writes to everybody who comes to “%1$s”:"));

    static EventWords in(String language) {
        return Map.of("en", ENGLISH).getOrDefault(language, GERMAN);
    }

    /** From when till when an event lasts. */
    String span(Occasion event) {
        var from = event.startsAt().atZone(event.zone());
        var to = event.endsAt().atZone(event.zone());
        var days = DateTimeFormatter.ofPattern(day, locale);
        var hours = DateTimeFormatter.ofPattern("HH:mm", locale);
        var end = from.toLocalDate().equals(to.toLocalDate())
                ? hours
                : DateTimeFormatter.ofPattern(day + ", HH:mm", locale);
        return say(between, days.format(from), hours.format(from), end.format(to));
    }

    static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }
}
