// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.partnernetz.event.Occasion;

/** Writes one event as RFC 5545 text. Times are in UTC, so no zone has to travel along; no names of people. */
final class CalendarText {
    private static final int OCTETS_MAX = 74;

    /** The same word in both languages. */
    private static final String ONLINE = "Online";

    static String of(EventRepository.Dated dated, Instant now, URI page) {
        var occasion = dated.occasion();
        var event = new VEvent(false);
        event.add(new Uid(occasion.id().toString()));
        event.add(new DtStamp(now));
        event.add(new Created(dated.createdAt()));
        event.add(new Sequence(occasion.version()));
        event.add(new DtStart<>(occasion.startsAt()));
        event.add(new DtEnd<>(occasion.endsAt()));
        event.add(new Summary(occasion.title()));
        event.add(new Status(occasion.cancelledAt() == null ? "CONFIRMED" : "CANCELLED"));
        describe(event, occasion, page);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Partnernetz//Termine//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event);
        return folded(calendar.toString());
    }

    /** Where it happens, what it is about and where to read more; the link only where the caller is told it. */
    private static void describe(VEvent event, Occasion occasion, URI page) {
        var lines = new ArrayList<String>();
        if (!occasion.text().isEmpty()) {
            lines.add(occasion.text());
        }
        if (occasion.link() != null) {
            lines.add(ONLINE + ": " + occasion.link());
        }
        lines.add(page.toString());
        event.add(new Description(String.join("\n\n", lines)));
        event.add(new Location(place(occasion)));
        event.add(new Url(page));
    }

    private static String place(Occasion occasion) {
        if (!occasion.online()) {
            return occasion.place();
        }
        return occasion.place().isEmpty() ? ONLINE : occasion.place() + " / " + ONLINE;
    }

    /** Breaks lines after {@value #OCTETS_MAX} octets, as the standard asks, never within a character. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS_MAX);
        var octets = 0;
        for (var character : text.codePoints().toArray()) {
            var size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_MAX && character != '\r' && character != '\n') {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = character == '\n' ? 0 : octets + size;
        }
        return folded.toString();
    }

    private CalendarText() {}
}
