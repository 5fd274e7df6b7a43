// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.event.Events;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;

/** An event for a calendar program. */
@RequestScoped
public class CalendarPage implements Download {

    @Inject
    Events events;

    private byte[] bytes = new byte[0];

    @Override
    public void open(Place place) {
        bytes = events.calendar(place.text("organisation"), place.id("event")).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String type() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public String name() {
        return "event.ics";
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
