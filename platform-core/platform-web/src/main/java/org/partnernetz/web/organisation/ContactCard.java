// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.PortraitText.Kind;

/**
 * How an organisation is reached, as its page shows it.
 *
 * @param texts all, in the order of {@link Kind}
 */
public record ContactCard(Portrait portrait, List<PortraitText> texts, Locale reader, LocalDateTime now) {
    private static final String MAP = "https://www.openstreetmap.org/search?query=";
    private static final int ABBREVIATED = 2;

    public ContactCard {
        texts = List.copyOf(texts);
    }

    /** The address that calls a number. */
    public static String call(String phone) {
        return phone.isEmpty() ? "" : "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    /** The address behind what is either an address for mail or that of a page. */
    public static String link(String mailOrPage) {
        var page = mailOrPage.startsWith("https://") || mailOrPage.startsWith("http://");
        return mailOrPage.isEmpty() || page && !mailOrPage.contains("@") ? mailOrPage : "mailto:" + mailOrPage;
    }

    /** Whether anybody could reach the organisation with what it tells. */
    public boolean isTold() {
        var contact = portrait.contact();
        return Stream.of(contact.phone(), contact.email(), contact.website(), contact.town())
                .anyMatch(told -> !told.isEmpty());
    }

    public String getCall() {
        return call(portrait.contact().phone());
    }

    public String getFeedback() {
        return link(portrait.feedback());
    }

    /** The address of the place on a map; empty if no place is told. */
    public String getMap() {
        var contact = portrait.contact();
        var place = Stream.of(contact.street(), (contact.postcode() + ' ' + contact.town()).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? "" : MAP + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    /** The week; empty if no day is told. */
    public List<Day> getWeek() {
        if (!portrait.hours().isTold()) {
            return List.of();
        }
        var lines = Hours.lines(portrait.hours());
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(
                        day.getDisplayName(TextStyle.FULL_STANDALONE, reader),
                        lines.get(day.getValue() - 1),
                        day == now.getDayOfWeek(),
                        machine(day)))
                .filter(day -> !day.text().isEmpty() || day.today())
                .toList();
    }

    /** As schema.org wants it: {@code Mo 09:00-12:00,13:00-16:00}; empty on a day that is closed. */
    private String machine(DayOfWeek day) {
        var text = portrait.hours().texts().get(day.getValue() - 1);
        var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, ABBREVIATED);
        return text.isEmpty() ? "" : name + ' ' + text;
    }

    /** Until when it is open now; empty if it is closed. */
    public String getOpenUntil() {
        return portrait.hours().openUntil(now).map(Hours::clock).orElse("");
    }

    /** The languages spoken, each in its own words. */
    public List<Tongue> getTongues() {
        return portrait.languages().stream().map(Tongue::of).toList();
    }

    public Worded getAbout() {
        return worded(Kind.ABOUT);
    }

    public Worded getArrival() {
        return worded(Kind.ARRIVAL);
    }

    public Worded getHoursNote() {
        return worded(Kind.HOURS);
    }

    /** The legal texts that are written, by the last part of their address. */
    public List<String> getLegal() {
        return texts.stream()
                .filter(text -> text.kind().isLegal() && !text.isEmpty())
                .map(text -> text.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Worded worded(Kind kind) {
        return Worded.of(PortraitText.of(kind, texts), reader);
    }

    /**
     * A day of the week.
     *
     * @param text empty if it is closed
     */
    public record Day(String name, String text, boolean today, String machine) {}

    /** A language in its own words. */
    public record Tongue(String tag, String name) {
        public static Tongue of(String tag) {
            var language = Locale.forLanguageTag(tag);
            return new Tongue(tag, language.getDisplayLanguage(language));
        }
    }
}
