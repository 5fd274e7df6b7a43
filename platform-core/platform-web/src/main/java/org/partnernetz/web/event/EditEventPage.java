// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.text.Markdown;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Changes an event, for those who organise it. Its audience stays: people have signed up to it. */
@Named
@RequestScoped
public class EditEventPage implements Page {

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Markdown markdown;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final TypedEvent draft = new TypedEvent();
    private Occasion occasion;
    private Place place;
    private int seen;
    private boolean overtaken;
    private @Nullable String preview;

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        place = at;
        occasion = events.get(at.text("organisation"), at.id("event"));
        if (occasion.cancelledAt() != null || !desk.organises(occasion.id())) {
            throw new NotFoundException();
        }
        if (request.getMethod().equals("GET")) {
            var kept = KeptForms.take(request, at.getPath());
            draft.show(occasion);
            draft.fill(kept);
            seen = version(kept.get("seen"));
        }
    }

    private int version(@Nullable String kept) {
        return kept != null && kept.matches("\\d{1,9}") ? Integer.parseInt(kept) : occasion.version();
    }

    /** Saves the change and returns to the event. */
    public void save() {
        faults.free(() -> draft.read(occasion.audience(), null, occasion.language(), faults)
                .ifPresent(this::change));
    }

    private void change(NewOccasion wording) {
        try {
            events.change(occasion.id(), wording, seen);
            Redirect.to(getBack() + "?done=event-changed");
        } catch (ConflictException e) {
            compare(events.get(occasion.organisationSlug(), occasion.id()));
            throw e;
        }
    }

    /** What was saved elsewhere meanwhile is shown; who saves once more has seen it. */
    private void compare(Occasion now) {
        if (now.version() != seen) {
            seen = now.version();
            occasion = now;
            overtaken = true;
        }
    }

    /** Shows how the text will look, without saving it. */
    public void preview() {
        preview = markdown.toHtml(draft.getText());
    }

    /** The page of the event. */
    public String getBack() {
        return place.getSpace() + "/events/" + occasion.id();
    }

    public TypedEvent getDraft() {
        return draft;
    }

    /** The event as it is stored. */
    public Occasion getOccasion() {
        return occasion;
    }

    /** Whether somebody else has saved meanwhile what {@link #getOccasion} shows. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The version of the event that the writer has read; it comes back with the form. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public @Nullable String getPreview() {
        return preview;
    }

    public EventLimits getMost() {
        return EventLimits.OF_ALL;
    }
}
