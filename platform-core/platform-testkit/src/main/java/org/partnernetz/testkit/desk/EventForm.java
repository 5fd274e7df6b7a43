// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import com.microsoft.playwright.Locator;

/** The page on which somebody announces an event. */
public final class EventForm {

    private final Desk desk;

    private EventForm(Desk desk) {
        this.desk = desk;
    }

    public static EventForm at(Desk desk, String organisation) {
        desk.go("/o/" + organisation);
        desk.follow("nav.events");
        desk.follow("new.event");
        desk.seesHeading(desk.words().get("event.new"));
        return new EventForm(desk);
    }

    /** Fills all fields with valid values. */
    public EventForm write(String title) {
        field("title").fill(title);
        times("2027-03-04T17:00", "2027-03-04T19:00");
        field("place").fill("Saarbrücken, Haus der Beratung");
        field("capacity").fill("12");
        field("text").fill("Ein Nachmittag für **alle**, die beraten.");
        return this;
    }

    public EventForm times(String from, String to) {
        field("startsAt").fill(from);
        field("endsAt").fill(to);
        return this;
    }

    public Locator field(String name) {
        return desk.field("event." + name);
    }

    public void announce() {
        desk.page().locator("[id='event:announce']").click();
    }
}
