// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.NewGuest;
import org.partnernetz.event.host.Participant;
import org.partnernetz.tenant.Audience;
import org.partnernetz.time.NetworkDays;

/** Events of the demo, past and coming, with members who come and guests who asked for a place. */
@ApplicationScoped
public class DemoEvents {
    /** Stands for the network address of people who are not there. */
    private static final String CALLER = "demo";

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    GuestPlaces places;

    @Inject
    Clock clock;

    void load(JsonObject script, Cast cast, Map<String, UUID> groups) {
        for (var event : objects(script, "events")) {
            announce(event, cast, groups);
        }
    }

    private void announce(JsonObject event, Cast cast, Map<String, UUID> groups) {
        var days = event.getInt("inDays");
        var group = event.containsKey("group") ? Cast.made(groups, event.getString("group")) : null;
        var id = cast.as(event, () -> events.announce(occasion(event, group, Math.max(days, 1))))
                .id();
        if (days < 1) {
            cast.as(event, () -> events.change(id, occasion(event, group, days), null));
        }
        for (var registration : objects(event, "registrations")) {
            cast.as(registration, () -> events.signUp(id));
        }
        if (event.containsKey("guests")) {
            invite(event, cast, id);
        }
    }

    private NewOccasion occasion(JsonObject event, @Nullable UUID group, int inDays) {
        var start = NetworkDays.today(clock).plusDays(inDays).atTime(LocalTime.parse(event.getString("at")));
        return new NewOccasion(
                event.getString("title"),
                event.getString("text"),
                start,
                start.plusMinutes(event.getInt("minutes")),
                event.getString("place", ""),
                event.getString("link", null),
                event.getInt("capacity"),
                Audience.valueOf(event.getString("audience")),
                group);
    }

    /** Those who are welcome have a place; the others wait for a call, or have not followed the link in their mail. */
    private void invite(JsonObject event, Cast cast, UUID id) {
        var guests = objects(event, "guests");
        for (var guest : guests) {
            places.ask(event.getString("organisation"), id, newGuest(guest), CALLER);
        }
        var welcome = guests.stream()
                .filter(guest -> guest.getBoolean("welcome", false))
                .map(guest -> guest.getString("name"))
                .toList();
        cast.as(event, () -> {
            desk.participants(id).stream()
                    .filter(asking -> asking.waits() && welcome.contains(asking.name()))
                    .map(Participant::id)
                    .forEach(asking -> desk.admit(id, asking));
            return id;
        });
    }

    private static NewGuest newGuest(JsonObject guest) {
        return new NewGuest(
                guest.getString("name"),
                guest.getString("email", null),
                guest.getString("phone", null),
                guest.getString("language"),
                guest.getString("interpreter", ""),
                guest.getBoolean("childcare", false));
    }

    private static List<JsonObject> objects(JsonObject from, String list) {
        return from.getJsonArray(list).getValuesAs(JsonObject.class);
    }
}
