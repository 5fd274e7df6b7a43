// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.document.Documents;
import org.partnernetz.event.Events;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.Participant;
import org.partnernetz.text.FileNames;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** Who comes to an event, as a table for spreadsheets; for those who organise it. */
@RequestScoped
public class ParticipantsTable implements Download {
    private static final List<String> HEAD =
            List.of("name", "organisation", "state", "email", "phone", "interpreter", "childcare");

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Documents documents;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private byte[] bytes = new byte[0];
    private String name = "";

    @Override
    public void open(Place place) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        var event = events.get(place.text("organisation"), place.id("event"));
        var words = (Words) request.getAttribute("t");
        var rows = new ArrayList<List<String>>();
        rows.add(
                HEAD.stream().map(column -> words.get("participants." + column)).toList());
        desk.participants(event.id()).forEach(one -> rows.add(row(one, words)));
        bytes = documents.csv(rows);
        name = FileNames.inAnyScript("csv", LocalDate.ofInstant(event.startsAt(), event.zone()), event.title());
    }

    private static List<String> row(Participant one, Words words) {
        var guest = one.guest();
        return List.of(
                one.name(),
                Objects.requireNonNullElse(one.organisationName(), words.get("participants.guest")),
                words.get(one.waits() ? "participants.waits" : "participants.has-place"),
                guest == null ? "" : Objects.requireNonNullElse(guest.email(), ""),
                guest == null ? "" : Objects.requireNonNullElse(guest.phone(), ""),
                guest == null ? "" : guest.interpreter(),
                guest != null && guest.childcare() ? words.get("form.yes") : "");
    }

    @Override
    public String type() {
        return "text/csv; charset=utf-8";
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
