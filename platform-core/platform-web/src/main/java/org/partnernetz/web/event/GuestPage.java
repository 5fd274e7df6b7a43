// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.NewGuest;
import org.partnernetz.form.Form;
import org.partnernetz.mail.Letter;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** Asks for a place in a public event without an account. */
@Named
@RequestScoped
public class GuestPage implements Page {

    @Inject
    Events events;

    @Inject
    GuestPlaces places;

    @Inject
    Faults faults;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Form<TypedGuest> form = Form.of(TypedGuest.class);
    private String organisation = "";
    private Occasion occasion;
    private Answer answer = Answer.NONE;

    /** What a guest types. */
    public record TypedGuest(
            @NotBlank @Size(max = NewGuest.NAME_MAX) String name,
            @Size(max = Letter.ADDRESS_MAX) String email,
            @Size(max = NewGuest.PHONE_MAX) String phone,
            @Size(max = NewGuest.INTERPRETER_MAX) String interpreter,
            boolean childcare,
            boolean consent) {}

    /** What happens next. */
    public enum Answer {
        NONE,
        MAIL,
        CALL
    }

    @Override
    public void open(Place place) {
        organisation = place.text("organisation");
        occasion = events.get(organisation, place.id("event"));
        if (occasion.audience() != Audience.PUBLIC) {
            throw new NotFoundException();
        }
    }

    /** Asks for the place. */
    public void ask() {
        faults.free(() -> {
            var typed = form.read();
            var reachable = !typed.email().isBlank() || !typed.phone().isBlank();
            new Check()
                    .that(reachable, "email", "address-or-phone")
                    .that(typed.consent(), "consent", "required")
                    .orThrow();
            var guest = new NewGuest(
                    typed.name(),
                    typed.email(),
                    typed.phone(),
                    Look.code(request),
                    typed.interpreter(),
                    typed.childcare());
            places.ask(organisation, occasion.id(), guest, request.getRemoteAddr());
            answer = typed.email().isBlank() ? Answer.CALL : Answer.MAIL;
        });
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** Whether a place can still be asked for. */
    public boolean isOpen() {
        return occasion.cancelledAt() == null
                && occasion.free() > 0
                && occasion.endsAt().isAfter(clock.instant());
    }

    public Form<TypedGuest> getForm() {
        return form;
    }

    /** NONE before the form was sent. */
    public Answer getAnswer() {
        return answer;
    }

    /** How long the link in the mail works. */
    public int getHours() {
        return GuestPlaces.HOURS;
    }

    /** When what the guest said is forgotten. */
    public int getDays() {
        return GuestPlaces.DAYS_AFTER;
    }
}
