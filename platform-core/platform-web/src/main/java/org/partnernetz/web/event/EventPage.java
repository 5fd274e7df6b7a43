// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.Participant;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.tenant.Audience;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** One event: time, place and places left. People can take a place or give it back. */
@Named
@RequestScoped
public class EventPage implements Page {

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Attachments attachments;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    Clock clock;

    private Occasion occasion;
    private Place place;
    private boolean organised;
    private List<Attached> documents = List.of();
    private List<Participant> participants = List.of();

    @Override
    public void open(Place at) {
        place = at;
        occasion = events.get(at.text("organisation"), at.id("event"));
        documents = attachments.of(ItemKind.EVENT, occasion.id());
        organised = frame.isKnown() && desk.organises(occasion.id());
        if (organised) {
            participants = desk.participants(occasion.id());
        }
    }

    /** Takes a place. */
    public void signUp() {
        act(() -> events.signUp(occasion.id()), "signed-up");
    }

    /** Gives the place back. */
    public void signOff() {
        act(() -> events.signOff(occasion.id()), "signed-off");
    }

    /** Cancels the event for everybody. */
    public void cancel() {
        act(() -> events.cancel(occasion.id()), "cancelled");
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** The people who have a place or ask for one; only for those who organise the event. */
    public List<Participant> getParticipants() {
        return participants;
    }

    /** What there is to read for the event. */
    public List<Attached> getDocuments() {
        return documents;
    }

    /** Whether the reader organises the event and may see who comes, change it or cancel it. */
    public boolean isOrganised() {
        return organised;
    }

    /** Whether somebody without an account may ask for a place. */
    public boolean isForGuests() {
        return !frame.isKnown() && occasion.audience() == Audience.PUBLIC && getState() == State.FREE;
    }

    /** The state of the event for the reader, which the page states in words. */
    public State getState() {
        if (occasion.cancelledAt() != null) {
            return State.CANCELLED;
        }
        if (!occasion.endsAt().isAfter(clock.instant())) {
            return State.OVER;
        }
        if (occasion.signedUp()) {
            return State.SIGNED_UP;
        }
        return occasion.free() > 0 ? State.FREE : State.FULL;
    }

    /**
     * Says whether the button can do something: for a member, before the end, if there is a place to take or to give
     * back.
     */
    public boolean isOpen() {
        return frame.getActing() != null && (getState() == State.FREE || getState() == State.SIGNED_UP);
    }

    /** Says whether the acting member may cancel the event. */
    public boolean isCancellable() {
        return organised && getState() != State.CANCELLED && getState() != State.OVER;
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }

    /** The state of an event for one reader. */
    public enum State {
        CANCELLED,
        OVER,
        SIGNED_UP,
        FREE,
        FULL
    }
}
