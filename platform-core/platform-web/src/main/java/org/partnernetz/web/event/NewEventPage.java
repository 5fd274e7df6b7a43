// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.Markdown;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.circle.CircleChoice;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Announces an event. */
@Named
@RequestScoped
public class NewEventPage implements Page {

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Clock clock;

    @Inject
    Markdown markdown;

    @Inject
    CircleChoice circle;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final TypedEvent draft = new TypedEvent();
    private Place place;
    private @Nullable String preview;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        if (!frame.isContributing()) {
            throw new NotFoundException();
        }
        place = at;
        circle.offer(Audience.PUBLIC);
        circle.setChosen(request.getParameter("event:audience"));
        if (request.getMethod().equals("GET")) {
            var kept = KeptForms.take(request, at.getPath());
            copy();
            draft.fill(kept);
            circle.setChosen(request.getParameter("circle"));
            circle.setChosen(kept.get("audience"));
        }
    }

    /** With {@code ?copy=<key>} the form begins as a copy of an event that the member organises. */
    private void copy() {
        Keys.find(request.getParameter("copy")).filter(desk::organises).ifPresent(event -> {
            var copied = events.get(place.text("organisation"), event);
            draft.copy(copied, NetworkDays.of(clock.instant()));
            circle.setChosen(copied.audience().name());
        });
    }

    /** Announces the event and leads to it. */
    public void announce() {
        faults.free(() -> draft.read(circle, Look.code(request), faults).ifPresent(occasion -> {
            var announced = events.announce(occasion);
            Redirect.to(place.getSpace() + "/events/" + announced.id() + "?done=announced");
        }));
    }

    /** Shows how the text will look, without sending it. */
    public void preview() {
        preview = markdown.toHtml(draft.getText());
    }

    public TypedEvent getDraft() {
        return draft;
    }

    public @Nullable String getPreview() {
        return preview;
    }

    public EventLimits getMost() {
        return EventLimits.OF_ALL;
    }
}
