// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.event.Registration;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.event.host.Organiser;
import org.partnernetz.event.host.Participant;
import org.partnernetz.event.host.Sent;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Enforces who organises an event; row security enforces it a second time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultEventDesk implements EventDesk {

    @Inject
    OrganiserRepository organisers;

    @Inject
    RegistrationRepository registrations;

    @Inject
    GuestRepository guests;

    @Inject
    GuestDesk desk;

    @Inject
    EventLetters letters;

    @Inject
    LetterRepository written;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public boolean organises(UUID event) {
        return tenant.current().isPresent() && organisers.organises(event);
    }

    @Override
    public List<Organiser> organisers(UUID event) {
        require(event);
        return organisers.organisers(event);
    }

    @Override
    public List<Organiser> candidates(UUID event) {
        require(event);
        return organisers.candidates(event);
    }

    @Override
    public void addOrganiser(UUID event, PersonId person) {
        require(event);
        var present = organisers.organisers(event);
        if (present.stream().anyMatch(known -> known.person().equals(person))) {
            return;
        }
        new Check()
                .that(
                        organisers.candidates(event).stream()
                                .anyMatch(known -> known.person().equals(person)),
                        "person",
                        "wrong")
                .orThrow();
        if (present.size() >= ORGANISERS_MAX) {
            throw new ConflictException("too-many-organisers");
        }
        organisers.add(event, tenant.required().organisation().value(), person, clock.instant());
        audit.note("event.organiser-added", event.toString(), Map.of("person", person.toString()));
    }

    @Override
    public void removeOrganiser(UUID event, PersonId person) {
        require(event);
        if (organisers.remove(event, person)) {
            audit.note("event.organiser-removed", event.toString(), Map.of("person", person.toString()));
        }
    }

    @Override
    public List<Participant> participants(UUID event) {
        require(event);
        return Stream.concat(registrations.all(event).stream().map(this::participant), guests.ofEvent(event).stream())
                .toList();
    }

    private Participant participant(Registration seat) {
        var name = seat.name() == null ? "" : seat.name();
        var organisation = organisations.withSlug(seat.organisationSlug());
        return new Participant(
                seat.id(), seat.person(), name, organisation.slug(), organisation.name(), seat.createdAt(), null);
    }

    @Override
    public void admit(UUID event, UUID guest) {
        require(event);
        desk.admit(event, guest);
        audit.note("event.guest-admitted", event.toString(), Map.of("guest", guest.toString()));
    }

    @Override
    public void remove(UUID event, UUID guest) {
        require(event);
        guests.delete(
                guests.find(event, guest).orElseThrow(NotFoundException::new).id());
        audit.note("event.guest-removed", event.toString(), Map.of("guest", guest.toString()));
    }

    @Override
    public int write(UUID event, String subject, String text) {
        require(event);
        var line = Clean.withoutTurns(Clean.line(subject));
        var lines = Clean.lines(text);
        new Check()
                .text(line, "subject", SUBJECT_MAX)
                .text(lines, "text", TEXT_MAX)
                .orThrow();
        var sent = letters.message(event, line, lines);
        if (sent == 0) {
            throw new ConflictException("nobody-to-write-to");
        }
        audit.note("event.written", event.toString());
        return sent;
    }

    @Override
    public List<Sent> letters(UUID event) {
        require(event);
        return written.list(event);
    }

    private void require(UUID event) {
        if (!organises(event)) {
            throw new NotFoundException();
        }
    }
}
