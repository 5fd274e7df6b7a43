// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.host;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/**
 * Places of people without an account in public events. Whoever has the code of a place may take it or give it back.
 * Nobody needs to be signed in.
 */
@ProviderType
public interface GuestPlaces {

    /** How long a guest has time to confirm; then the request is deleted. Whoever is to be called stays a week. */
    int HOURS = 48;

    /** When what a guest said is forgotten, counted from the end of the event. */
    int DAYS_AFTER = 14;

    /** Requests for one event that nobody has confirmed. */
    int OPEN_MAX = 200;

    /** Requests for all events of one organisation within an hour. */
    int HOURLY_MAX = 100;

    /**
     * Asks for a place. With an address the guest gets a mail with a code, and takes the place with it; with a
     * telephone number alone an organiser calls. The answer does not tell whether somebody asked with this address
     * before: then the mail comes again, at most every ten minutes.
     *
     * @param caller network address of the caller
     * @throws InvalidException naming the faulty fields
     * @throws NotFoundException if the organisation has no such public event
     * @throws ConflictException {@code event-full}, {@code event-over}, {@code event-cancelled}, or
     *     {@code too-many-guests} at {@value #OPEN_MAX} or {@value #HOURLY_MAX}
     * @throws TooManyAttemptsException if the caller asks too often
     */
    void ask(String organisation, UUID event, NewGuest guest, String caller);

    /** Finds what a code opens; empty if there is no such place. */
    Optional<GuestPlace> look(String code);

    /**
     * Takes the place. A second call changes nothing.
     *
     * @throws NotFoundException if there is no such place
     * @throws ConflictException {@code event-full}, {@code event-over} or {@code event-cancelled}
     */
    void confirm(String code);

    /** Gives the place back and deletes what the guest said. Without a place nothing happens. */
    void giveBack(String code);

    /**
     * What a code opens.
     *
     * @param slug of the organisation that invites
     * @param name what the guest is called
     */
    record GuestPlace(
            UUID event,
            String slug,
            String organisation,
            String title,
            String language,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            String place,
            boolean cancelled,
            boolean full,
            String name,
            boolean confirmed) {}
}
