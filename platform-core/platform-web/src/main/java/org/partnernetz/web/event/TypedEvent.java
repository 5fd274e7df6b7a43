// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.tenant.Audience;
import org.partnernetz.web.circle.CircleChoice;
import org.partnernetz.web.page.Faults;

/** An event as typed: everything is text until it is announced. It has bean properties, to which the page binds. */
public class TypedEvent {

    /** What browsers send, and what people write who have no date field. */
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("d.M.uuuu H:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu, H:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu, H:mm 'Uhr'", Locale.ROOT));

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private static final int NUMBER_LENGTH_MAX = 9;

    private String title = "";
    private String text = "";
    private String startsAt = "";
    private String endsAt = "";
    private String place = "";
    private String link = "";
    private String capacity = "";

    /** Fills the draft with what was typed before. */
    void fill(Map<String, String> fields) {
        title = fields.getOrDefault("title", title);
        text = fields.getOrDefault("text", text);
        startsAt = fields.getOrDefault("startsAt", startsAt);
        endsAt = fields.getOrDefault("endsAt", endsAt);
        place = fields.getOrDefault("place", place);
        link = fields.getOrDefault("link", link);
        capacity = fields.getOrDefault("capacity", capacity);
    }

    /** Fills the draft with an event that there is. */
    void show(Occasion event) {
        title = event.title();
        text = event.text();
        startsAt = TYPED.format(event.startsAt().atZone(event.zone()));
        endsAt = TYPED.format(event.endsAt().atZone(event.zone()));
        place = event.place();
        link = event.link() == null ? "" : event.link();
        capacity = Integer.toString(event.capacity());
    }

    /** Fills the draft with a copy of an event: by whole weeks later, until it begins after this day. */
    void copy(Occasion event, LocalDate today) {
        show(event);
        var starts = event.startsAt().atZone(event.zone()).toLocalDateTime();
        var weeks = Math.max(1, ChronoUnit.WEEKS.between(starts.toLocalDate(), today) + 1);
        startsAt = TYPED.format(starts.plusWeeks(weeks));
        endsAt = TYPED.format(
                event.endsAt().atZone(event.zone()).toLocalDateTime().plusWeeks(weeks));
    }

    /** Reads the event to announce; if something cannot be read, adds faults and returns nothing. */
    Optional<NewOccasion> read(CircleChoice circle, String language, Faults faults) {
        return read(circle.audience(), circle.group(), language, faults);
    }

    /** Reads the event for an audience that is given. */
    Optional<NewOccasion> read(Audience audience, @Nullable UUID group, String language, Faults faults) {
        var from = time(startsAt, "startsAt", faults);
        var to = time(endsAt, "endsAt", faults);
        var places = number(capacity, faults);
        if (from.isEmpty() || to.isEmpty() || places.isEmpty()) {
            faults.required("title", title);
            return Optional.empty();
        }
        return Optional.of(new NewOccasion(
                title.strip(),
                text,
                from.get(),
                to.get(),
                place.strip(),
                link.isBlank() ? null : link.strip(),
                places.get(),
                audience,
                group,
                language));
    }

    private static Optional<LocalDateTime> time(String typed, String field, Faults faults) {
        var clean = typed.strip();
        for (var format : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(clean, format));
            } catch (DateTimeException e) {
                // It may be typed in the next format.
            }
        }
        faults.add(field, clean.isEmpty() ? "required" : "not-a-time", "");
        return Optional.empty();
    }

    private static Optional<Integer> number(String typed, Faults faults) {
        var clean = typed.strip();
        if (clean.matches("\\d{1," + NUMBER_LENGTH_MAX + "}")) {
            return Optional.of(Integer.valueOf(clean));
        }
        faults.add("capacity", clean.isEmpty() ? "required" : "not-a-number", "");
        return Optional.empty();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }
}
