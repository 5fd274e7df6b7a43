// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.Organiser;
import org.partnernetz.event.host.Participant;
import org.partnernetz.event.host.Sent;
import org.partnernetz.form.Form;
import org.partnernetz.form.Lines;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** Who comes to an event, who organises it, and what was written to them; for those who organise it. */
@Named
@RequestScoped
public class ParticipantsPage implements Page {

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<Colleague> adding = Form.of(Colleague.class);
    private final Form<Message> writing = Form.of(Message.class);
    private Place place;
    private Occasion occasion;

    /** Who organises it, too. */
    public record Colleague(@NotNull PersonId person) {}

    /** What is written to all who come. */
    public record Message(
            @NotBlank @Size(max = EventDesk.SUBJECT_MAX) String subject,
            @NotBlank @Size(max = EventDesk.TEXT_MAX) @Lines String text) {}

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

    /** Gives a place to a guest who has not confirmed it. */
    public void admit(UUID guest) {
        act(() -> desk.admit(occasion.id(), guest), "guest-admitted");
    }

    /** Deletes a guest. */
    public void remove(UUID guest) {
        act(() -> desk.remove(occasion.id(), guest), "guest-removed");
    }

    /** Lets a colleague organise it, too. */
    public void add() {
        act(() -> desk.addOrganiser(occasion.id(), adding.read().person()), "organiser-added");
    }

    /** Takes a colleague away. */
    public void withdraw(PersonId person) {
        act(() -> desk.removeOrganiser(occasion.id(), person), "organiser-removed");
    }

    /** Writes to everybody who has a place. */
    public void write() {
        act(
                () -> {
                    var message = writing.read();
                    desk.write(occasion.id(), message.subject(), message.text());
                },
                "event-written");
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** The page of the event. */
    public String getBack() {
        return place.getSpace() + "/events/" + occasion.id();
    }

    public List<Participant> getParticipants() {
        return desk.participants(occasion.id());
    }

    public List<Organiser> getOrganisers() {
        return desk.organisers(occasion.id());
    }

    public List<Sent> getLetters() {
        return desk.letters(occasion.id());
    }

    public Form<Colleague> getAdding() {
        return adding;
    }

    public Form<Message> getWriting() {
        return writing;
    }

    /** How often a day all may be written to. */
    public int getMost() {
        return EventDesk.LETTERS_MAX;
    }
}
