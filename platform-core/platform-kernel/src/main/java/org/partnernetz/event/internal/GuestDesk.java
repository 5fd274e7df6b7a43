// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.GuestPlaces.GuestPlace;
import org.partnernetz.event.host.NewGuest;
import org.partnernetz.event.internal.GuestRepository.Kept;
import org.partnernetz.event.internal.GuestRepository.Place;
import org.partnernetz.event.internal.LetterRepository.Recipient;
import org.partnernetz.kernel.Digests;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;

/** What the platform itself does for guests, in the organisation that invites and in one transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class GuestDesk {
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_PLACES = Duration.ofDays(1);
    private static final int CODE_LENGTH = 24;

    @Inject
    EventRepository events;

    @Inject
    GuestRepository guests;

    @Inject
    EventLetters letters;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    static String hash(String code) {
        return Digests.hex("place " + code);
    }

    void ask(UUID event, NewGuest guest) {
        var found = open(event).requirePlace(clock.instant());
        var known = guest.email() == null ? Optional.<Kept>empty() : guests.find(event, guest.email());
        if (known.isPresent()) {
            writeAgain(known.get(), found.link());
        } else {
            add(event, guest);
        }
    }

    /** A new code makes the former one worthless, so it does not come often to somebody who has the place. */
    private void writeAgain(Kept guest, @Nullable String link) {
        var now = clock.instant();
        var confirmed = guest.confirmedAt() != null;
        if (guest.mailedAt().isAfter(now.minus(confirmed ? BETWEEN_PLACES : BETWEEN_MAILS))) {
            return;
        }
        var code = Codes.fresh(CODE_LENGTH);
        guests.renew(guest.id(), hash(code), now);
        if (confirmed) {
            letters.taken(guest.event(), recipient(guest), code, link);
        } else {
            letters.asked(guest.event(), recipient(guest), code);
        }
    }

    private void add(UUID event, NewGuest guest) {
        var now = clock.instant();
        var organisation = tenant.required().organisation().value();
        if (guests.open(event) >= GuestPlaces.OPEN_MAX
                || guests.askedSince(organisation, now.minus(Duration.ofHours(1))) >= GuestPlaces.HOURLY_MAX) {
            throw new ConflictException("too-many-guests");
        }
        var code = Codes.fresh(CODE_LENGTH);
        var place = new Place(Keys.at(now), event, organisation);
        guests.add(place, guest, hash(code), now);
        if (guest.email() != null) {
            var to = new Recipient(null, guest.name(), guest.email(), guest.language());
            letters.asked(event, to, code);
        }
    }

    Optional<GuestPlace> look(Place place) {
        var acting = tenant.required();
        var scope =
                new EventScope(acting.organisation().value(), acting.person().value());
        return guests.find(place.event(), place.guest())
                .flatMap(guest -> events.find(scope, place.event())
                        .map(event -> new GuestPlace(
                                event.id(),
                                event.organisationSlug(),
                                event.organisationName(),
                                event.title(),
                                event.language(),
                                event.startsAt(),
                                event.endsAt(),
                                event.zone(),
                                event.place(),
                                event.cancelledAt() != null,
                                event.free() <= 0,
                                guest.name(),
                                guest.confirmedAt() != null)));
    }

    /** @param code with which the guest came, and which the letter shows again */
    void confirm(Place place, String code) {
        var guest = guests.find(place.event(), place.guest()).orElseThrow(NotFoundException::new);
        if (guest.confirmedAt() != null) {
            return;
        }
        var event = open(place.event());
        var now = clock.instant();
        event.requirePlace(now);
        if (guests.confirm(guest.id(), now) && guest.email() != null) {
            letters.taken(place.event(), recipient(guest), code, event.link());
        }
    }

    void giveBack(Place place) {
        guests.delete(place.guest());
    }

    /** Gives a place without a code; then the guest gets a new one by mail, if there is an address. */
    void admit(UUID event, UUID guest) {
        var kept = guests.find(event, guest).orElseThrow(NotFoundException::new);
        var entity = open(event);
        var now = clock.instant();
        if (kept.confirmedAt() == null) {
            entity.requirePlace(now);
            if (guests.confirm(guest, now)) {
                tell(kept, entity, now);
            }
        }
    }

    private void tell(Kept guest, EventEntity event, Instant now) {
        if (guest.email() != null) {
            var code = Codes.fresh(CODE_LENGTH);
            guests.renew(guest.id(), hash(code), now);
            letters.taken(guest.event(), recipient(guest), code, event.link());
        }
    }

    /** @throws NotFoundException unless it is a public event of the acting organisation */
    private EventEntity open(UUID event) {
        return events.entity(event)
                .filter(found -> found.isPublicOf(tenant.required()))
                .orElseThrow(NotFoundException::new);
    }

    private static Recipient recipient(Kept guest) {
        return new Recipient(null, guest.name(), guest.email() == null ? "" : guest.email(), guest.language());
    }
}
