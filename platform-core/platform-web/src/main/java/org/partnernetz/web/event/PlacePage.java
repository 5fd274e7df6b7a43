// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.GuestPlaces.GuestPlace;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** The place of a guest, opened with the code from a mail: to take it, or to give it back. */
@Named
@RequestScoped
public class PlacePage implements Page {

    @Inject
    GuestPlaces places;

    @Inject
    Faults faults;

    @Inject
    Clock clock;

    private Place place;
    private String code = "";
    private GuestPlace seat;
    private boolean gone;

    @Override
    public void open(Place at) {
        place = at;
        code = at.text("code");
        seat = places.look(code).orElseThrow(NotFoundException::new);
    }

    /** Takes the place. */
    public void confirm() {
        if (faults.free(() -> places.confirm(code))) {
            Redirect.to(place.getPath() + "?done=signed-up");
        }
    }

    /** Gives the place back; what the guest said is gone with it, so this page cannot be opened again. */
    public void giveBack() {
        gone = faults.free(() -> places.giveBack(code));
    }

    public GuestPlace getSeat() {
        return seat;
    }

    /** Whether the place was just given back. */
    public boolean isGone() {
        return gone;
    }

    /** Whether the event has ended. */
    public boolean isOver() {
        return !seat.endsAt().isAfter(clock.instant());
    }
}
