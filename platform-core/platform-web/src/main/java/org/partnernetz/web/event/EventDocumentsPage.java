// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.file.ItemKind;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.file.DocumentsPage;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SignInNeededException;

/** The documents of an event: invitation, slides, minutes. For those who organise it. */
@Named
@RequestScoped
public class EventDocumentsPage extends DocumentsPage {

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Frame frame;

    private Place place;
    private Occasion occasion;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        place = at;
        occasion = events.get(at.text("organisation"), at.id("event"));
        if (!desk.organises(occasion.id())) {
            throw new NotFoundException();
        }
    }

    @Override
    protected ItemKind kind() {
        return ItemKind.EVENT;
    }

    @Override
    protected UUID item() {
        return occasion.id();
    }

    @Override
    protected Place place() {
        return place;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** The page of the event. */
    public String getBack() {
        return place.getSpace() + "/events/" + occasion.id();
    }
}
