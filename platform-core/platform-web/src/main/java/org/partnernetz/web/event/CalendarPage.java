// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.event.Events;
import org.partnernetz.text.FileNames;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;

/** An event for a calendar program. */
@RequestScoped
public class CalendarPage implements Download {
    private static final Pattern LAST_PART = Pattern.compile("/calendar$");

    @Inject
    Events events;

    @Inject
    SiteAddress site;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = new byte[0];
    private String name = "";

    @Override
    public void open(Place place) {
        var organisation = place.text("organisation");
        var event = events.get(organisation, place.id("event"));
        var page = site.of(request, LAST_PART.matcher(request.getRequestURI()).replaceFirst(""));
        bytes = events.calendar(organisation, event.id(), page).getBytes(StandardCharsets.UTF_8);
        name = FileNames.inAnyScript("ics", LocalDate.ofInstant(event.startsAt(), event.zone()), event.title());
    }

    @Override
    public String type() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
